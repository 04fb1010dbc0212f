package io.duban.simulation;

import io.duban.demo.SampleWorld;
import io.duban.organization.AddPerson;
import io.duban.organization.CloseUnit;
import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.NameStandIn;
import io.duban.organization.NewPerson;
import io.duban.organization.PreviewLeaving;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * People leave in the course of the years, to a colleague or to somebody new, are away for weeks while another acts for
 * them, and a unit is closed while it still owes something.
 */
@Component
@SimulationOnly
class ComingAndGoing implements Dated.Source {

    private final UseCases use;
    private final SampleWorld world;
    private final Clock clock;

    ComingAndGoing(UseCases use, SampleWorld world, Clock clock) {
        this.use = use;
        this.world = world;
        this.clock = clock;
    }

    /** What an admin does. */
    @Component
    @SimulationOnly
    record UseCases(
            AddPerson add, PreviewLeaving preview, Deactivate deactivate, NameStandIn nameStandIn, CloseUnit close) {}

    @Override
    public List<Dated.Entry> entries() {
        return List.of(
                away(LocalDate.of(2020, 5, 11), "zhang.beichuan", "he.qingyuan", 45),
                leaves(LocalDate.of(2020, 10, 12), "gu.qinglan", "he.xinyue", "何新越"),
                closed(LocalDate.of(2020, 12, 14), "sczt"),
                leaves(LocalDate.of(2021, 1, 18), "guo.yanping", "lian.hengzhi", "连恒志"),
                leaves(LocalDate.of(2021, 2, 22), "jiang.yuhe", "shui.yunzhou", ""));
    }

    private Dated.Entry away(LocalDate from, String account, String standIn, int days) {
        return new Dated.Entry(from, "away|" + account, () -> {
            PersonId absent = world.person(account).id();
            LocalDate today = BusinessTime.today(clock);
            use.nameStandIn()
                    .name(
                            new NameStandIn.Request(
                                    absent, world.person(standIn).id(), today, today.plusDays(days)),
                            world.admin());
        });
    }

    /** Hands the roles to a successor, who comes on that day where there is a name for somebody new. */
    private Dated.Entry leaves(LocalDate on, String account, String successor, String newName) {
        return new Dated.Entry(on, "leaves|" + account, () -> {
            if (!newName.isEmpty()) {
                use.add().add(new NewPerson(successor, newName, null, null), world.admin());
            }
            PersonId leaving = world.person(account).id();
            int left = use.preview().of(leaving, null, world.admin()).count();
            Handover handover = new Handover(left, world.person(successor).id());
            use.deactivate().deactivate(leaving, handover, world.admin());
        });
    }

    /** Its people finish what it owes. */
    private Dated.Entry closed(LocalDate on, String code) {
        return new Dated.Entry(on, "closed|" + code, () -> use.close()
                .close(world.unit(code), on, new Handover(Integer.MAX_VALUE, null), world.admin()));
    }
}
