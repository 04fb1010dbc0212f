package io.duban.web.pace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is slow is told so and cut off, in whatever part of a request; the limits here are small, so that it goes fast. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowLinesTest {

    private static final int THREADS = 20;
    private static final int STALLED = 3;
    private static final int LINES = 30;
    private static final PaceLimits LIMITS = new PaceLimits(600, new Pace(400, 1000), STALLED, 5, LINES, 50);
    private static final String LENGTH = "Content-Length: 100000\r\n\r\n";

    private final Tomcat tomcat = new Tomcat();
    private final CountDownLatch largeEnded = new CountDownLatch(1);
    private int port;

    @BeforeAll
    void start(@TempDir Path folder) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector(PacedProtocol.class.getName());
        connector.setPort(0);
        connector.setProperty("maxThreads", Integer.toString(THREADS));
        connector.setProperty("minSpareThreads", "1");
        ((PacedProtocol) connector.getProtocolHandler())
                .keepTo(LIMITS, Optional::of, "HTTP/1.1 408 \r\nContent-Length: 7\r\n\r\ntoo slo".getBytes(UTF_8));
        tomcat.setConnector(connector);
        tomcat.getEngine().getPipeline().addValve(new PaceValve(request -> request.getRemoteAddr(), 1_000_000));
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "all", new Answers());
        context.addServletMappingDecoded("/*", "all");
        tomcat.start();
        port = connector.getLocalPort();
    }

    @AfterAll
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** Reads a body, or does not; answers much, or little. */
    private final class Answers extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getServletPath() + request.getPathInfo()) {
                case "/unread" -> response.setStatus(401);
                case "/large" -> writeMuch(response);
                default -> readAll(request, response);
            }
        }

        private void readAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int bytes;
            try {
                bytes = request.getInputStream().readAllBytes().length;
            } catch (ClientAbortException notWaitedFor) {
                // The container has said already why; see the page for it elsewhere.
                return;
            }
            response.getWriter().print(bytes + " bytes");
        }

        private void writeMuch(HttpServletResponse response) throws IOException {
            try {
                for (int megabyte = 0; megabyte < 30; megabyte++) {
                    response.getOutputStream().write(new byte[1024 * 1024]);
                }
            } finally {
                largeEnded.countDown();
            }
        }
    }

    @Test
    void aHeadThatComesInDrops() {
        assertThat(line().say("GET / HTTP/1.1\r\nHost: x\r\nX: ").drip("a")).startsWith("HTTP/1.1 408");
    }

    @Test
    void emptyLinesWithoutEnd() {
        assertThat(line().drip("\r\n")).isEmpty();
    }

    @Test
    void aHeadThatComesInDropsAfterARequest() {
        SlowLine line = line().say("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(line.firstWords()).startsWith("HTTP/1.1 200");
        assertThat(line.say("GET / HTTP/1.1\r\nX: ").drip("a")).contains("HTTP/1.1 408");
    }

    @Test
    void aBodyThatComesInDrops() {
        assertThat(post("/read", LENGTH).drip("a")).startsWith("HTTP/1.1 408");
    }

    @Test
    void aBodyThatNeverComes() {
        assertThat(post("/read", LENGTH).answer()).startsWith("HTTP/1.1 408");
    }

    @Test
    void theSizeOfAChunkThatComesInDrops() {
        assertThat(post("/read", "Transfer-Encoding: chunked\r\n\r\n5;x=").drip("a"))
                .startsWith("HTTP/1.1 408");
    }

    @Test
    void chunksWithoutEnd() {
        assertThat(post("/read", "Transfer-Encoding: chunked\r\n\r\n").drip("1\r\na\r\n"))
                .startsWith("HTTP/1.1 408");
    }

    @Test
    void aBodyThatNobodyWanted() {
        SlowLine line = post("/unread", LENGTH);
        assertThat(line.firstWords()).startsWith("HTTP/1.1 401");
        assertThat(line.drip("a")).startsWith("HTTP/1.1 401").doesNotContain("not hung up");
    }

    @Test
    void anAnswerThatIsReadInDrops() throws InterruptedException {
        SlowLine line = line().say("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        for (int drop = 0; drop < 300 && largeEnded.getCount() > 0; drop++) {
            line.listen(20, 16);
            largeEnded.await(50, TimeUnit.MILLISECONDS);
        }
        assertThat(largeEnded.getCount()).isZero();
    }

    @Test
    void whoeverKeepsThePaceIsWaitedFor() {
        SlowLine line = post("/read", "Content-Length: 6000\r\n\r\n");
        for (int part = 0; part < 60; part++) {
            line.say("a".repeat(100)).listen(25);
        }
        assertThat(line.firstWords()).startsWith("HTTP/1.1 200").endsWith("6000 bytes");
    }

    @Test
    void manyAtOnceTakeFewWorkers() {
        List<SlowLine> bodies = IntStream.range(0, THREADS + 5)
                .mapToObj(any -> post("/read", LENGTH))
                .toList();
        assertThat(post("/read", "Content-Length: 2\r\n\r\nab").firstWords())
                .as("what is whole needs no place")
                .startsWith("HTTP/1.1 200");
        assertThat(bodies.stream().map(SlowLine::answer)).allMatch(answer -> answer.startsWith("HTTP/1.1 408"));
    }

    @Test
    void oneNetworkDoesNotHoldAllLines() {
        List<SlowLine> idle = new ArrayList<>(
                IntStream.range(0, LINES + 20).mapToObj(any -> line()).toList());
        idle.forEach(line -> line.listen(30));
        idle.forEach(line -> line.listen(30));
        assertThat(idle.stream().filter(SlowLine::isEnded)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(line().say("GET / HTTP/1.1\r\nHost: x\r\n\r\n").firstWords()).startsWith("HTTP/1.1 200");
        idle.forEach(SlowLine::close);
    }

    private SlowLine line() {
        return new SlowLine(port);
    }

    private SlowLine post(String path, String rest) {
        return line().say("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + rest);
    }
}
