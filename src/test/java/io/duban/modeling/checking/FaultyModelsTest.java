package io.duban.modeling.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyModelsTest {

    /** Shown by tests of their own: a warning, what takes longer than anybody waits, and the rules of tables. */
    private static final Set<ModelRule> ELSEWHERE = elsewhere();

    private static Set<ModelRule> elsewhere() {
        Set<ModelRule> elsewhere = EnumSet.range(ModelRule.ONE_TABLE, ModelRule.TABLE_GIVEN_UP);
        elsewhere.addAll(EnumSet.of(ModelRule.MANY_NODES, ModelRule.GIVEN_UP, ModelRule.NOT_DMN));
        return elsewhere;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areRefusedForWhatIsWrong(FaultyCorpus.Faulty faulty) {
        assertThat(ModelChecks.check(faulty.file())).extracting(Finding::rule).contains(faulty.rule());
        assertThat(ModelChecks.mayBeReleased(faulty.file())).isFalse();
    }

    static Stream<FaultyCorpus.Faulty> areRefusedForWhatIsWrong() {
        return FaultyCorpus.all().stream();
    }

    @Test
    void differInNothingElseFromOneThatIsAccepted() {
        assertThat(ModelChecks.check(Sketch.file(FaultyCorpus.GOOD))).isEmpty();
    }

    @Test
    void showEveryRule() {
        assertThat(FaultyCorpus.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(FaultyCorpus.all().stream().map(FaultyCorpus.Faulty::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    @Test
    void areNamedByTheirElementAndLine() {
        String model = FaultyCorpus.GOOD.replace(
                "<bpmn:userTask id=\"write\"", "<bpmn:userTask camunda:assignee=\"a\" id=\"write\"");
        assertThat(ModelChecks.check(Sketch.file(model))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ModelRule.ATTRIBUTE);
            assertThat(finding.element()).isEqualTo("write");
            assertThat(finding.name()).isEqualTo("节点write");
            assertThat(model.lines().toList().get(finding.line() - 1)).contains("id=\"write\"");
            assertThat(finding.arguments()).containsExactly("“节点write”", "camunda:assignee");
        });
    }

    @Test
    void showTheRunOnWhichItGoesWrong() {
        String model = Sketch.xml("start s\nxor d\nstep a\nstep b\nand j\nend e\ns > d\nd > a > j\nd > b > j\nj > e");
        assertThat(ModelChecks.check(Sketch.file(model)))
                .filteredOn(finding -> finding.rule() == ModelRule.STUCK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("j");
                    assertThat(finding.run()).startsWith("s", "sToD", "d").endsWith("aToJ");
                });
    }

    @Test
    void areLargeWithoutBeingWrong() {
        StringBuilder lines = new StringBuilder("start s\nend e\ns > a1\na15 > e\n");
        for (int i = 1; i <= 15; i++) {
            lines.append("step a").append(i).append('\n').append(i == 1 ? "" : "a" + (i - 1) + " > a" + i + "\n");
        }
        byte[] file = Sketch.file(Sketch.xml(lines.toString()));
        assertThat(ModelChecks.check(file)).extracting(Finding::rule).containsExactly(ModelRule.MANY_NODES);
        assertThat(ModelChecks.mayBeReleased(file)).isTrue();
    }
}
