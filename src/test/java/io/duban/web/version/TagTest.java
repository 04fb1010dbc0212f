package io.duban.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Versioned;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagTest {

    private final AnswerHeaders headers = new AnswerHeaders(new ObjectMapper());

    private record Shown(Map<String, String> names) implements Versioned {

        @Override
        public int inVersion() {
            return 3;
        }
    }

    @Test
    void ofTheSameContentIsTheSameInWhicheverOrderItsNamesCame() {
        Map<String, String> one = new LinkedHashMap<>(Map.of("a", "省水利厅"));
        one.put("b", "省农业农村厅");
        Map<String, String> other = new LinkedHashMap<>(Map.of("b", "省农业农村厅"));
        other.put("a", "省水利厅");

        assertThat(headers.tag(new Shown(one))).startsWith("\"3.").isEqualTo(headers.tag(new Shown(other)));
        assertThat(headers.tag(new Shown(Map.of("a", "省水利厅")))).isNotEqualTo(headers.tag(new Shown(one)));
    }
}
