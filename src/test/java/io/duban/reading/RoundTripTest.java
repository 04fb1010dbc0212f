package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.source.TinyDocx;
import io.duban.reading.source.TinyPdf;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans made up at random, written out as text, Word and PDF, come back as they were. */
class RoundTripTest {

    private static final int PLANS = 60;
    private static final int LINE = 36;
    private static final int PAGE = 28;

    static Stream<Long> seeds() {
        return LongStream.range(0, PLANS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackFromText(long seed) {
        RandomPlan plan = new RandomPlan(seed);
        String text = String.join("\n", plan.paragraphs());
        comesBack(plan, text.getBytes(seed % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030")), "plan.txt");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackFromTextBrokenAtTheMargin(long seed) {
        RandomPlan plan = new RandomPlan(seed);
        String text = String.join("\n\n", lines(plan));
        comesBack(plan, text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackFromWord(long seed) {
        RandomPlan plan = new RandomPlan(seed);
        TinyDocx docx = new TinyDocx();
        plan.paragraphs().forEach(docx::paragraph);
        comesBack(plan, docx.bytes(), "plan.docx");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackFromPdf(long seed) {
        RandomPlan plan = new RandomPlan(seed);
        List<String> lines = lines(plan);
        TinyPdf pdf = new TinyPdf();
        for (int from = 0; from < lines.size(); from += PAGE) {
            List<String> page = new ArrayList<>(lines.subList(from, Math.min(from + PAGE, lines.size())));
            page.add("— " + (from / PAGE + 1) + " —");
            pdf.page(page);
        }
        comesBack(plan, pdf.bytes(), "plan.pdf");
    }

    private static List<String> lines(RandomPlan plan) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : plan.paragraphs()) {
            for (int from = 0; from < paragraph.length(); from += LINE) {
                lines.add(paragraph.substring(from, Math.min(from + LINE, paragraph.length())));
            }
        }
        return lines;
    }

    private static void comesBack(RandomPlan plan, byte[] file, String name) {
        Proposal proposal = PlanReader.read(file, name);
        assertThat(proposal.tasks().stream().map(RoundTripTest::line)).containsExactlyElementsOf(plan.expected());
        assertThat(proposal.title()).contains("关于发展果园的实施意见");
        assertThat(proposal.issuers()).containsExactly("青禾市人民政府");
        assertThat(proposal.date()).hasToString("Optional[2031-03-01]");
    }

    private static String line(Proposal.ProposedTask task) {
        String section = task.path().get(0).substring(2);
        String due = task.deadline().map(day -> day.toString().substring(0, 7)).orElse("none");
        List<String> targets = task.targets().stream()
                .map(target -> target.value() + " " + target.year().orElse(0))
                .toList();
        return String.join(
                "/", section, task.title(), String.join(",", Reading.units(task)), due, String.join(",", targets));
    }
}
