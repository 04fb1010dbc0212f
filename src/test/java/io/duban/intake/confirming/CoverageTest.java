package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.intake.confirming.Coverage.Spot;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String TEXT = """
            柳溪县人民政府关于整修山塘的实施意见
            柳政发〔2030〕3号
            一、总体要求
            山塘整修由柳溪县林业局协助做好周边绿化。
            二、重点任务
            （一）加固坝体。到2032年加固山塘达到40座以上，沿坝铺设踏步350级。（牵头单位：柳溪县水利局）
            （二）清理淤泥。排出的淤泥用于果园。（牵头单位：柳溪县水利局）
            柳溪县人民政府
            2030年6月1日
            """;

    private final Unit water = unit("柳溪县水利局");
    private final Unit forest = unit("柳溪县林业局");

    @Test
    void findsSentencesInNoTask() {
        assertThat(coverage().sentences()).extracting(Spot::words).containsExactly("山塘整修由柳溪县林业局协助做好周边绿化。");
    }

    @Test
    void leadsToTheLineOfASentence() {
        assertThat(coverage().sentences().get(0).line()).isEqualTo(TEXT.indexOf("山塘整修由"));
    }

    @Test
    void findsUnitsThatAreNamedButHoldNothing() {
        assertThat(coverage().units()).containsExactly("柳溪县林业局");
    }

    @Test
    void findsNumbersThatBecameNoTarget() {
        ProposedPlan proposal = proposal();
        Row row = proposal.sheet().row(1);
        int target = TEXT.indexOf("40座");
        List<Mark> marks = List.of(
                row.text().orElseThrow(),
                new Mark(Aspect.TARGET, target, target + "40座以上".length(), 1, false, "", List.of()));
        Row marked = new Row(1, 0, row.item(), row.unmatched(), marks, List.of(), false, false);
        Coverage coverage = Coverage.of(proposal.with(proposal.sheet().replacing(marked)), List.of(water, forest));
        assertThat(coverage.numbers()).singleElement().satisfies(spot -> assertThat(spot.words())
                .contains("350级"));
    }

    @Test
    void countsWhatWasDroppedAsNotCovered() {
        ProposedPlan proposal = proposal();
        Row second = proposal.sheet().row(2);
        ProposedPlan without = proposal.with(proposal.sheet().replacing(second.dropped(1, true)));
        assertThat(Coverage.of(without, List.of(water, forest)).sentences())
                .extracting(Spot::words)
                .anyMatch(words -> words.contains("排出的淤泥用于果园"));
    }

    private Coverage coverage() {
        return Coverage.of(proposal(), List.of(water, forest));
    }

    private ProposedPlan proposal() {
        Proposal read = PlanReader.read(TEXT);
        Sheet sheet = SheetMaker.of(read, new UnitMatcher(List.of(water, forest), Map.of(), UnitId.next()));
        return new ProposedPlan(
                ProposalId.next(),
                UnitId.next(),
                "",
                ProposalState.OPEN,
                null,
                PersonId.next(),
                Instant.EPOCH,
                0,
                read.text(),
                sheet);
    }

    private static Unit unit(String name) {
        return new Unit(UnitId.next(), null, name, name, UnitKind.DEPARTMENT, Tier.COUNTY, null, 1, null, 0);
    }
}
