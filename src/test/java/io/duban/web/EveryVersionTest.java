package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.duban.web.Wire.Reply;
import io.duban.web.version.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the rules about versions and addresses of answers say of every address, also of those yet to come. */
@DubanTest
class EveryVersionTest extends OneOfEverything {

    @Autowired
    Addresses versions;

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void whateverIsReadInAVersionTellsIt() {
        List<String> silent = new ArrayList<>();
        int told = 0;
        for (Address address : api()) {
            if (address.handler().hasMethodAnnotation(VersionOf.class)) {
                assertThat(address.handler().getMethod().getReturnType()).isAssignableTo(Versioned.class);
                for (SignedInWire caller : callers.values()) {
                    Reply reply = caller.get(target(address));
                    told += reply.header("ETag").matches("\"\\d+\\.[0-9a-f]{8}\"") ? 1 : 0;
                    if (reply.status() == 200 == reply.header("ETag").isEmpty()) {
                        silent.add(address + " " + reply.status() + reply.header("ETag"));
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(told).isGreaterThan(10);
    }

    @Test
    void nothingIsChangedInAVersionThatItIsNotIn() {
        List<String> changed = new ArrayList<>();
        int refused = 0;
        for (Address address : api()) {
            if (!address.reads() && versions.isOfVersion(address.path())) {
                for (Map.Entry<String, SignedInWire> caller : callers.entrySet()) {
                    Reply reply =
                            sendBody(caller.getValue(), address, target(address), "If-Match: \"987654321\", \"x\"");
                    refused += reply.status() == 412 ? 1 : 0;
                    if (reply.status() < 400 || reply.status() >= 500 || !reply.isProblem()) {
                        changed.add(caller.getKey() + " " + address + " " + reply.status());
                    }
                }
            }
        }
        assertThat(changed).isEmpty();
        assertThat(refused).isGreaterThan(40);
    }

    /** What has no version of its own, or is held to what it rests on by other means. */
    private static final Set<String> OTHERWISE = Set.of(
            "/api/model-drafts/{draft}/texts PUT", // the revision on which it rests
            "/api/plans/{plan}/imports/{upload} DELETE",
            "/api/tasks/{task}/completion/claim/evidence/{id} DELETE",
            "/api/intake/proposals/{proposal}/names DELETE");

    @Test
    void whateverIsWrittenOverIsToldWhichVersionWasSeen() {
        List<String> blind = new ArrayList<>();
        int told = 0;
        for (Address address : api()) {
            boolean over =
                    Set.of("PUT", "PATCH", "DELETE").contains(address.method().name());
            if (over && versions.isOfVersion(address.path()) && !OTHERWISE.contains(address.toString())) {
                boolean seen = Stream.of(address.handler().getMethod().getParameterTypes())
                        .anyMatch(SeenVersion.class::equals);
                told += seen ? 1 : 0;
                if (!seen) {
                    blind.add(address.toString());
                }
            }
        }
        assertThat(blind).isEmpty();
        assertThat(told).isGreaterThan(12);
    }

    @Test
    void whateverIsMadeHasAnAddress() {
        List<String> nowhere = new ArrayList<>();
        int made = 0;
        for (Address address : api()) {
            ResponseStatus stated = address.handler().getMethodAnnotation(ResponseStatus.class);
            if (stated != null && stated.code() == HttpStatus.CREATED) {
                made++;
                Class<?> answer = address.handler().getMethod().getReturnType();
                if (!Located.class.isAssignableFrom(answer) && answer != ResponseEntity.class) {
                    nowhere.add(address.toString());
                }
            }
        }
        assertThat(nowhere).isEmpty();
        assertThat(made).isGreaterThan(15);
    }

    private List<Address> api() {
        return addresses().stream().filter(Address::isApi).toList();
    }
}
