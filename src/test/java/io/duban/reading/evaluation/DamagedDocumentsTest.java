package io.duban.reading.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.reading.ProposalJson;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/duban/reading");
    private static final double NEAR = 0.02;

    /** Nothing in the document tells a misread name that stands in it once; the page asks whom it means. */
    private static final double MISREAD_NAMES = 0.2;

    /** In a small document so many names are more than that share of them. */
    private static final int FEW_NAMES = 2;

    /** One title of sixteen. */
    private static final double MISREAD_TITLES = 0.063;

    private static final ObjectMapper JSON = ProposalJson.mapper();

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> samples = Files.list(FOLDER.resolve("samples/text"));
                Stream<Path> kinds = Files.list(FOLDER.resolve("kinds/text"))) {
            return Stream.concat(samples, kinds).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsDamagedTextsLikeWholeOnesOrSaysWhatIsDoubtful(Path document) throws IOException {
        String text = Files.readString(document);
        Path labels = document.getParent().getParent().resolve("gold");
        JsonNode gold = JSON.readTree(Files.readAllBytes(
                labels.resolve(document.getFileName().toString().replace(".txt", ".json"))));
        Proposal whole = read(text);
        Scores unharmed = scores(gold, whole);
        for (Damage damage : Damage.values()) {
            Proposal harmed = read(damage.of(text));
            Scores scores = scores(gold, harmed);
            boolean scan = damage == Damage.SLIPS_OF_A_SCAN;
            boolean near = scores.tasks().f1() >= unharmed.tasks().f1() - (scan ? MISREAD_TITLES : NEAR)
                    && (scores.units().f1() >= unharmed.units().f1() - (scan ? MISREAD_NAMES : NEAR)
                            || (scan
                                    && scores.units().missed()
                                            <= unharmed.units().missed() + FEW_NAMES));
            Set<RemarkKind> said = kinds(harmed);
            said.removeAll(kinds(whole));
            assertThat(near || !said.isEmpty())
                    .as(
                            "%s: tasks %.3f, units %.3f",
                            damage, scores.tasks().f1(), scores.units().f1())
                    .isTrue();
        }
    }

    private static Proposal read(String text) {
        return PlanReader.read(text.getBytes(UTF_8), "");
    }

    private static Scores scores(JsonNode gold, Proposal proposal) throws IOException {
        return Measure.of(gold, JSON.readTree(JSON.writeValueAsBytes(proposal)));
    }

    private static Set<RemarkKind> kinds(Proposal proposal) {
        return proposal.remarks().stream().map(Remark::kind).collect(Collectors.toSet());
    }
}
