package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which unit of the organization a name in a document means. */
class UnitMatcherTest {

    private final List<Unit> units = new ArrayList<>();
    private final Unit province = unit("省政府", "云岭省人民政府", null);
    private final Unit office = unit("省水办", "云岭省水系建设领导小组办公室", province);
    private final Unit city = unit("青禾市政府", "青禾市人民政府", province);

    private Map<UnitId, Set<String>> former = Map.of();

    UnitMatcherTest() {
        unit("省发展改革委", "云岭省发展和改革委员会", province);
        unit("省市场监管局", "云岭省市场监督管理局", province);
        unit("省生态环境厅", "云岭省生态环境厅", province);
        unit("省农业农村厅", "云岭省农业农村厅", province);
        unit("省工业和信息化厅", "云岭省工业和信息化厅", province);
        unit("省人力资源社会保障厅", "云岭省人力资源和社会保障厅", province);
        unit("省水利厅", "云岭省水利厅", province);
        unit("青禾市水利局", "青禾市水利局", city);
        unit("青禾市发展改革委", "青禾市发展和改革委员会", city);
    }

    @ParameterizedTest
    @CsvSource({
        "省发展改革委, 省发展改革委",
        "云岭省发展和改革委员会, 省发展改革委",
        "省发改委, 省发展改革委",
        "省发展和改革委, 省发展改革委",
        "市场监管局, 省市场监管局",
        "省工信厅, 省工业和信息化厅",
        "省人社厅, 省人力资源社会保障厅",
        "市水利局, 青禾市水利局",
        "青禾市人民政府, 青禾市政府",
    })
    void knowsTheFormsInWhichPlansWriteAName(String name, String expected) {
        assertThat(found(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"省环保厅, 省生态环境厅", "省环境保护厅, 省生态环境厅", "省农业厅, 省农业农村厅", "省经信委, 省工业和信息化厅", "省工商局, 省市场监管局"})
    void knowsWhatDepartmentsWereCalledBeforeTheirReform(String name, String expected) {
        assertThat(found(name)).isEqualTo(expected);
        assertThat(matcher().find(name).orElseThrow().exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市市场监管局", "省气象局", "省发展改苹委", "县水利局", "农业大学", "省工商联"})
    void inventsNoUnit(String name) {
        assertThat(matcher().find(name)).isEmpty();
    }

    @Test
    void takesTheUnitBesideTheOfficeWhereSeveralAreMeant() {
        assertThat(found("发改委")).isEqualTo("省发展改革委");
    }

    @Test
    void takesAUnitByTheNameThatItHadBeforeAnotherThatIsOnlyAlike() {
        Unit renamed = units.stream()
                .filter(unit -> unit.name().equals("省水利厅"))
                .findFirst()
                .orElseThrow();
        former = Map.of(renamed.id(), Set.of("省水务厅"));
        assertThat(found("省水务厅")).isEqualTo(renamed.name());
        assertThat(matcher().find("省水务厅")).hasValueSatisfying(match -> assertThat(match.exact())
                .as("shown for a person to confirm")
                .isFalse());
    }

    private String found(String name) {
        UnitId id =
                matcher().find(name).orElseThrow(() -> new AssertionError(name)).unit();
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private UnitMatcher matcher() {
        return new UnitMatcher(units, former, office.id());
    }

    private Unit unit(String name, String fullName, Unit parent) {
        Unit unit = new Unit(
                UnitId.next(),
                null,
                name,
                fullName,
                UnitKind.DEPARTMENT,
                Tier.PROVINCE,
                parent == null ? null : parent.id(),
                0,
                null,
                0);
        units.add(unit);
        return unit;
    }
}
