package io.duban.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of whoever works here finds the ids that its requests need, and no more than pages show. */
@DubanTest
class DirectoryApiTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party party;
    Party other;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        party = walk.party();
        other = walk.party();
    }

    @Test
    void tellsAnOfficerEveryOpenUnitPageByPage() {
        jdbc.sql("UPDATE organization_unit SET closed_on = '2019-12-31' WHERE id = ?")
                .param(other.unit().toString())
                .update();
        List<String> ids;
        try (SignedInWire wire = new SignedInWire(port, context, party.officer().id())) {
            ids = all(wire, "/api/directory/units?size=2");
        }
        assertThat(ids)
                .contains(party.unit().toString(), walk.office.toString())
                .doesNotContain(other.unit().toString());
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhoWorksInTheSameUnitAndHowToReachNobody() {
        Actor.Person colleague = walk.person(party.unit(), Role.OFFICER);
        try (SignedInWire wire = new SignedInWire(port, context, party.officer().id())) {
            assertThat(all(wire, "/api/directory/colleagues?size=1"))
                    .containsExactlyInAnyOrder(
                            party.head().id().toString(), colleague.id().toString());
            Reply reply = wire.get("/api/directory/colleagues");
            assertThat(reply.body())
                    .doesNotContain("phone", other.officer().id().toString());
            String account = JsonPath.read(reply.body(), "$.rows[0].account");
            assertThat(wire.get("/api/directory/colleagues?q=" + account).body())
                    .contains(account);
            assertThat(wire.get("/api/directory/colleagues?q=" + account + "-none")
                            .body())
                    .contains("\"rows\":[]");
        }
    }

    private static List<String> all(SignedInWire wire, String address) {
        List<String> ids = new ArrayList<>();
        for (String next = ""; next != null; ) {
            String body =
                    wire.get(address + (next.isEmpty() ? "" : "&after=" + next)).body();
            ids.addAll(JsonPath.<List<String>>read(body, "$.rows[*].id"));
            next = JsonPath.read(body, "$.next");
        }
        return ids;
    }
}
