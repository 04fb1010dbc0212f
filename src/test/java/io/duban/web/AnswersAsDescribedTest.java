package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an address answers is of a type that its description names, and no file is described as JSON. */
@DubanTest
@Tag("fuzz")
class AnswersAsDescribedTest extends OneOfEverything {

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void comeInATypeThatTheDescriptionNames() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(callers.get("admin").get("/v3/api-docs").body())
                .path("paths");
        Set<String> otherwise = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.isApi() && address.reads()) {
                for (String query : new String[] {"", "?format=CSV"}) {
                    for (SignedInWire caller : callers.values()) {
                        Reply reply = caller.get(target(address) + query);
                        String type = reply.header("Content-Type").split(";", 2)[0];
                        JsonNode described = paths.path(address.path())
                                .path("get")
                                .path("responses")
                                .path("200")
                                .path("content");
                        if (reply.status() == 200 && !fits(type, described)) {
                            otherwise.add(address + " answers " + type + ", described is " + described.toString());
                        }
                        if (reply.status() == 200 && !type.endsWith("json")) {
                            files.add(type);
                        }
                    }
                }
            }
        }
        assertThat(otherwise).isEmpty();
        assertThat(files)
                .contains(
                        "text/csv",
                        "application/xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static boolean fits(String type, JsonNode described) {
        JsonNode content = described.path(described.has(type) ? type : "application/octet-stream");
        return type.endsWith("json") || type.equals("text/plain")
                ? described.has(type) || described.has("*/*") || described.has(type + ";charset=UTF-8")
                : content.path("schema").path("format").asText().equals("binary");
    }
}
