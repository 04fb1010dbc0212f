package io.duban.modeling.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_0-9]+)`( †)? \\| \\S.* \\|$");

    @Test
    void areEachDocumentedWithAnExample() throws IOException {
        String text = Files.readString(Path.of("docs/models.md"), UTF_8);
        assertThat(ROW.matcher(text).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Arrays.stream(ModelRule.values()).map(Enum::name).toList());
        assertThat(ROW.matcher(text)
                        .results()
                        .filter(row -> row.group(2) != null)
                        .map(this::rule))
                .allMatch(rule -> rule.severity() == ModelRule.Severity.WARNING);
    }

    private ModelRule rule(MatchResult row) {
        return ModelRule.valueOf(row.group(1));
    }
}
