package io.duban.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Versioned;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagTest {

    private final AnswerHeaders headers = new AnswerHeaders(new ObjectMapper());

    private static final Name A = new Name("a");
    private static final Name B = new Name("b");

    /** As ids are: written as text, without an order among them. */
    private record Name(@JsonValue String text) {}

    private record Shown(Map<Name, String> names) implements Versioned {

        @Override
        public int inVersion() {
            return 3;
        }
    }

    @Test
    void ofTheSameContentIsTheSameInWhicheverOrderItsNamesCame() {
        Map<Name, String> one = new LinkedHashMap<>(Map.of(A, "省水利厅"));
        one.put(B, "省农业农村厅");
        Map<Name, String> other = new LinkedHashMap<>(Map.of(B, "省农业农村厅"));
        other.put(A, "省水利厅");

        assertThat(headers.tag(new Shown(one))).startsWith("\"3.").isEqualTo(headers.tag(new Shown(other)));
        assertThat(headers.tag(new Shown(Map.of(A, "省水利厅")))).isNotEqualTo(headers.tag(new Shown(one)));
    }
}
