package io.duban.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.organization.ChangePassword;
import io.duban.organization.Deactivate;
import io.duban.organization.Newcomers;
import io.duban.organization.RevokeRole;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.web.SignedInWire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Programs bring their password with every call: it is checked each time, and seldom at the cost of others. */
@DubanTest
class BasicCallsTest {

    private static final Logger LOG = LoggerFactory.getLogger(BasicCallsTest.class);
    private static final String OWN = "两岸猿声啼不住2020";
    private static final String LATER = "轻舟已过万重山2020";
    private static final int FLOOD = 40;
    private static final int LOOKS = 10;
    private static final int LONGEST_MILLIS = 10_000;

    /** Addresses of this machine: each is another network. */
    private static final String ATTACKER = "127.0.0.66";

    private static final String PROGRAM = "127.0.0.77";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Newcomers newcomers;
    private UnitId unit;
    private PersonId person;
    private String account;

    @BeforeEach
    void somebodyWithAPasswordOfHisOwn() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        person = newcomers.personWith(unit, Role.ADMIN);
        account = newcomers.account(person);
        changePassword(Newcomers.PASSWORD, OWN);
    }

    @Test
    void knowAChangedPasswordAtOnceAndTheOldOneNoMore() {
        assertThat(List.of(call(OWN), call(OWN))).containsOnly(200);
        changePassword(OWN, LATER);
        assertThat(call(OWN)).isEqualTo(401);
        assertThat(call(LATER)).isEqualTo(200);
    }

    @Test
    void areRefusedOnceTheAccountIsSwitchedOff() {
        assertThat(call(OWN)).isEqualTo(200);
        context.getBean(Deactivate.class).deactivate(person, Newcomers.admin());
        assertThat(call(OWN)).isEqualTo(401);
    }

    @Test
    void mayDoNoMoreThanTheRolesOfThisMoment() {
        assertThat(addUnit()).isEqualTo(201);
        context.getBean(RevokeRole.class).revoke(person, unit, Role.ADMIN, Newcomers.admin());
        assertThat(call(OWN)).isEqualTo(200);
        assertThat(addUnit()).isEqualTo(403);
    }

    @Test
    void thatAreWrongSlowDownNeitherPagesNorWhoeverIsRight() throws Exception {
        try (SignedInWire desk = new SignedInWire(port, context, new Walk(context).staff.id())) {
            assertThat(call(OWN)).isEqualTo(200);
            BooleanSupplier look = () -> desk.get("/").status() == 200;
            long quiet = median(look);
            ExecutorService flood = Executors.newFixedThreadPool(FLOOD);
            List<Future<Integer>> wrong = IntStream.range(0, FLOOD)
                    .mapToObj(each -> flood.submit(() -> call("nobody" + each, "wrong" + each, ATTACKER)))
                    .toList();
            long desks = median(look);
            long calls = median(() -> call(OWN) == 200);
            flood.shutdown();
            LOG.info("desk {} ms, during {} wrong calls {} ms, right calls {} ms", quiet, FLOOD, desks, calls);
            assertThat(List.of(desks, calls)).allMatch(millis -> millis < LONGEST_MILLIS);
            for (Future<Integer> one : wrong) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isIn(401, 429, 503);
            }
        }
    }

    private long median(BooleanSupplier act) {
        List<Long> millis = new ArrayList<>();
        for (int each = 0; each < LOOKS; each++) {
            long begun = System.nanoTime();
            assertThat(act.getAsBoolean()).isTrue();
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
        return millis.stream().sorted().toList().get(LOOKS / 2);
    }

    private void changePassword(String from, String to) {
        context.getBean(ChangePassword.class).change(from, to, newcomers.actor(person), Newcomers.HERE);
    }

    private int call(String password) {
        return call(account, password, PROGRAM);
    }

    private int call(String name, String password, String from) {
        return send("GET /api/tasks", name, password, "", from);
    }

    private int addUnit() {
        String body = "{\"name\":\"B%s\",\"kind\":\"OFFICE\",\"tier\":\"CITY\"}".formatted(Newcomers.unique());
        return send("POST /api/organization/units", account, OWN, body, PROGRAM);
    }

    private int send(String line, String name, String password, String body, String from) {
        String secret = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic " + secret
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
