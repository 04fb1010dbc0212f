package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.web.SignedInWire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Strangers who say that much will come, and send nothing of it, hold up nobody who has something to do. */
@DubanTest
class SlowStrangersTest {

    /** More than there are workers. */
    private static final int MANY = 220;

    private static final int PATIENCE_MILLIS = 10_000;

    private static final String FORM =
            "POST /sign-in HTTP/1.1\r\nAccept: text/html\r\n" + "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FILE =
            "POST /sign-in HTTP/1.1\r\nAccept: text/html\r\n" + "Content-Type: multipart/form-data; boundary=b\r\n";
    private static final String CALL = "POST /api/plans HTTP/1.1\r\nContent-Type: application/json\r\n";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private final List<Socket> strangers = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket stranger : strangers) {
            stranger.close();
        }
    }

    @Test
    void holdUpNobody() throws IOException {
        try (SignedInWire person = new SignedInWire(port, context, new Walk(context).staff.id())) {
            long begun = System.nanoTime();
            for (int each = 0; each < MANY; each++) {
                stranger(each % 2 == 0 ? FORM : CALL);
            }
            assertThat(person.get("/").status()).isEqualTo(200);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .as("the container itself waits for 20 seconds")
                    .isLessThan(15);
        }
    }

    @Test
    void areToldInWords() throws IOException {
        String first = "";
        for (int each = 0; each < MANY && first.isEmpty(); each++) {
            first = answer(stranger(FORM), 50);
        }
        assertThat(first).startsWith("HTTP/1.1 408").contains("text/html", "没有收全", "正在慢速传送的请求太多");
        assertThat(answer(stranger(FILE + "Cookie: duban-language=en\r\n"), PATIENCE_MILLIS))
                .startsWith("HTTP/1.1 408")
                .contains("text/html", "arriving slowly from your network");
        assertThat(answer(stranger(FORM + "X-Requested-With: fetch\r\n"), PATIENCE_MILLIS))
                .startsWith("HTTP/1.1 408")
                .contains("application/problem+json", "web.problem.crowded");
    }

    @Test
    void whoHangsUpInTheMiddleIsToldThatSomethingIsMissing() throws IOException {
        for (String head : List.of(FORM, FILE, FORM.replace("text/html", "application/json"))) {
            Socket stranger = stranger(head);
            stranger.getOutputStream().write("username=".getBytes(UTF_8));
            stranger.shutdownOutput();
            assertThat(answer(stranger, PATIENCE_MILLIS)).startsWith("HTTP/1.1 400");
        }
    }

    private Socket stranger(String head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        strangers.add(socket);
        socket.getOutputStream().write((head + "Host: x\r\nContent-Length: 1000\r\n\r\n").getBytes(UTF_8));
        return socket;
    }

    /** Empty when there was none in time. */
    private static String answer(Socket stranger, int millis) throws IOException {
        stranger.setSoTimeout(millis);
        try {
            return new String(stranger.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketTimeoutException none) {
            return "";
        }
    }
}
