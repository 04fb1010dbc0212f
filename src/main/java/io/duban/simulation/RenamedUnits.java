package io.duban.simulation;

import io.duban.demo.SampleWorld;
import io.duban.organization.RenameUnit;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Units get other names in the course of the years: on a day that an admin enters a fortnight before. */
@Component
@SimulationOnly
class RenamedUnits implements Dated.Source {

    private final RenameUnit rename;
    private final Units units;
    private final SampleWorld world;

    RenamedUnits(RenameUnit rename, Units units, SampleWorld world) {
        this.rename = rename;
        this.units = units;
        this.world = world;
    }

    @Override
    public List<Dated.Entry> entries() {
        return List.of(
                renamed(LocalDate.of(2020, 5, 6), "snynct", "省农业农村和水产厅"),
                renamed(LocalDate.of(2021, 6, 1), "sfpb", "省乡村振兴局"),
                renamed(LocalDate.of(2023, 7, 20), "hebei-cbirc", "国家金融监督管理总局河北监管局"));
    }

    private Dated.Entry renamed(LocalDate entered, String code, String name) {
        return new Dated.Entry(entered, "rename|" + code, () -> {
            Unit unit = units.get(world.unit(code));
            rename.rename(request(unit, name, entered.plusDays(14)), world.admin());
        });
    }

    private static RenameUnit.Request request(Unit unit, String name, LocalDate on) {
        return new RenameUnit.Request(unit.id(), unit.version(), name, name, on, "机构改革方案");
    }
}
