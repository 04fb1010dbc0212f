package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.Responsibility;
import io.duban.reading.interpretation.Sentences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SplittingTest {

    private static final String TEXT = """
            杨柳县人民政府关于整治灌区的实施意见
            杨政发〔2030〕3号
            一、重点任务
            （一）整治渠道。疏浚干渠，到2031年疏浚干渠达到40公里以上。（2031年底前完成，牵头单位：杨柳县水利局）整治支渠，到2032年新建闸门60座。（2032年底前完成，牵头单位：杨柳县农业农村局，配合单位：杨柳县水利局）
            （二）栽植树木。沿渠栽植乔木。对死株及时补植。（牵头单位：杨柳县林业局）
            杨柳县人民政府
            2030年6月1日
            """;

    private final Sheets sheets = new Sheets(TEXT, "杨柳县水利局", "杨柳县农业农村局", "杨柳县林业局");

    @Test
    void keepsThePartsThatTheDocumentMakes() {
        List<Part> parts = sheets.sheet.row(1).parts();
        assertThat(parts).hasSize(2);
        assertThat(sheets.units(parts.get(0))).containsExactly("杨柳县水利局 L");
        assertThat(sheets.units(parts.get(1))).containsExactly("杨柳县农业农村局 L", "杨柳县水利局 C");
        assertThat(parts.get(0).item().title()).isEqualTo("整治渠道");
        assertThat(parts.get(1).item().content()).isEqualTo("整治支渠，到2032年新建闸门60座。");
        assertThat(parts.get(0).item().timeLimit().dueOn()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(parts.get(1).item().timeLimit().dueOn()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(targets(parts.get(0))).containsExactly(2031);
        assertThat(targets(parts.get(1))).containsExactly(2032);
    }

    @Test
    void givesEachPieceWhatWasReadInIt() {
        List<Part> parts = split(1, 2);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).item().content()).startsWith("（一）整治渠道。疏浚干渠").endsWith("水利局）");
        assertThat(sheets.units(parts.get(0))).containsExactly("杨柳县水利局 L");
        assertThat(sheets.units(parts.get(1))).contains("杨柳县农业农村局 L");
        assertThat(targets(parts.get(0))).containsExactly(2031);
        assertThat(targets(parts.get(1))).containsExactly(2032);
        assertThat(sheets.words(parts.get(1), Aspect.TARGET)).allMatch(words -> words.contains("60座"));
        assertThat(sheets.words(parts.get(0), Aspect.TITLE)).containsExactly("整治渠道");
        assertThat(sheets.words(parts.get(1), Aspect.TITLE)).isEmpty();
    }

    @Test
    void takesTheUnitsThatAreNamedBehindSeveralSentencesForAllOfThem() {
        List<Part> parts = split(2, 2);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).item().title()).isEqualTo("对死株及时补植");
        assertThat(parts).allSatisfy(part -> assertThat(sheets.units(part)).containsExactly("杨柳县林业局 L"));
        assertThat(parts.get(0).marks())
                .filteredOn(mark -> mark.aspect() == Aspect.UNIT)
                .allMatch(Mark::inferred);
        assertThat(parts.get(1).marks())
                .filteredOn(mark -> mark.aspect() == Aspect.UNIT)
                .noneMatch(Mark::inferred);
    }

    @Test
    void joinsToTheTextThatItWas() {
        String content = sheets.sheet.row(2).item().content();
        assertThat(String.join("", Sentences.of(content))).isEqualTo(content);
    }

    @Test
    void cutsNothingAtTheFirstSentenceOrBehindTheLast() {
        assertThat(split(2, 0, 99)).hasSize(1);
    }

    @Test
    void givesWhatAPersonAddedToEveryPiece() {
        Row row = sheets.sheet.row(2);
        ItemUnit more = new ItemUnit(sheets.units.get(0).id(), Responsibility.COOPERATING, false);
        List<ItemUnit> units = List.of(row.item().units().get(0), more);
        Row changed = row.changed(1, row.item().withUnits(units), List.of());
        assertThat(Splitting.of(changed, sheets.text, new TreeSet<>(List.of(2))))
                .allSatisfy(part -> assertThat(sheets.units(part)).contains("杨柳县水利局 C"));
    }

    private List<Part> split(int key, Integer... cuts) {
        return Splitting.of(sheets.sheet.row(key), sheets.text, new TreeSet<>(Arrays.asList(cuts)));
    }

    private static List<Integer> targets(Part part) {
        return part.item().indicators().stream()
                .map(ProposedIndicator::targets)
                .flatMap(List::stream)
                .map(target -> target.year())
                .toList();
    }
}
