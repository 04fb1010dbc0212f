package io.duban.simulation;

import io.duban.demo.SampleWorld;
import io.duban.organization.RenameUnit;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Units get other names in the course of the years: on a day that an admin enters a fortnight before. */
@Component
@SimulationOnly
class RenamedUnits {

    private static final LocalTime ENTERED = LocalTime.of(16, 55);

    private static final List<Renamed> ALL = List.of(
            new Renamed(LocalDate.of(2020, 5, 6), "snynct", "省农业农村和水产厅"),
            new Renamed(LocalDate.of(2021, 6, 1), "sfpb", "省乡村振兴局"),
            new Renamed(LocalDate.of(2023, 7, 20), "hebei-cbirc", "国家金融监督管理总局河北监管局"));

    private final RenameUnit rename;
    private final Units units;
    private final SampleWorld world;
    private final Done done;

    RenamedUnits(RenameUnit rename, Units units, SampleWorld world, Done done) {
        this.rename = rename;
        this.units = units;
        this.world = world;
        this.done = done;
    }

    private record Renamed(LocalDate entered, String code, String name) {

        String key() {
            return "rename|" + code;
        }
    }

    Stream<Event> on(LocalDate today) {
        return ALL.stream()
                .filter(one -> !today.isBefore(one.entered()) && !done.is(one.key()))
                .map(one -> new Event(
                        today.atTime(ENTERED).atZone(BusinessTime.ZONE).toInstant(), one.key(), true, () -> {
                            Unit unit = units.get(world.unit(one.code()));
                            rename.rename(request(one, unit, today), world.admin());
                            return true;
                        }));
    }

    private static RenameUnit.Request request(Renamed one, Unit unit, LocalDate today) {
        return new RenameUnit.Request(unit.id(), unit.version(), one.name(), one.name(), today.plusDays(14), "机构改革方案");
    }
}
