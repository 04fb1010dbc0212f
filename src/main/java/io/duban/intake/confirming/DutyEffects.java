package io.duban.intake.confirming;

import io.duban.plan.ProvisionKind;
import io.duban.plan.ReportingCalendar;
import io.duban.reading.duties.Rhythm;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what the duties that a document states would do to the plan. */
@Component
public class DutyEffects {

    /** Days of a year that follows have no place in a calendar of the year itself. */
    private static final MonthDay FIRST = MonthDay.of(2, 1);

    private final UnitMatchers matchers;

    DutyEffects(UnitMatchers matchers) {
        this.matchers = matchers;
    }

    /** What comes of it once somebody takes it over and {@code who} confirms. */
    public DutyEffect of(Duty duty, ProposedPlan proposal, Actor.Person who) {
        return switch (duty.kind()) {
            case REPORT -> report(duty, proposal);
            case OFFICE -> office(duty, proposal, who);
            case GROUP, LEADS, ASSESSMENT, EVALUATION, MID_EVALUATION, FINAL_EVALUATION, SUPERVISION ->
                new DutyEffect.Words();
        };
    }

    /** The plan's calendar with all that was taken over. */
    ReportingCalendar calendar(ReportingCalendar before, ProposedPlan proposal) {
        ReportingCalendar calendar = before;
        for (Duty duty : taken(proposal, ProvisionKind.REPORT)) {
            calendar = report(duty, proposal).on(calendar);
        }
        return calendar;
    }

    /** The unit that runs the plan. */
    UnitId office(ProposedPlan proposal, Actor.Person who) {
        return taken(proposal, ProvisionKind.OFFICE).stream()
                .map(duty -> office(duty, proposal, who))
                .filter(DutyEffect.Office.class::isInstance)
                .map(effect -> ((DutyEffect.Office) effect).unit())
                .findFirst()
                .orElse(proposal.office());
    }

    private static List<Duty> taken(ProposedPlan proposal, ProvisionKind kind) {
        return proposal.sheet().top().duties().stream()
                .filter(duty -> duty.taken() && duty.kind() == kind)
                .toList();
    }

    private DutyEffect report(Duty duty, ProposedPlan proposal) {
        Rhythm rhythm = Rhythm.of(duty.when() == null ? "" : duty.when());
        Optional<MonthDay> day = rhythm.day().filter(found -> !rhythm.next() && !found.isBefore(FIRST));
        if (rhythm.every() != Rhythm.Every.YEAR || day.isEmpty()) {
            return new DutyEffect.Words();
        }
        return isToTheOffice(duty, proposal)
                ? new DutyEffect.UnitReports(day.get())
                : new DutyEffect.ConsolidatedReports(day.get());
    }

    /** To the office itself, to the unit in which the document says that it sits, or to nobody who is named. */
    private boolean isToTheOffice(Duty duty, ProposedPlan proposal) {
        String to = duty.to();
        if (to == null || to.contains("办公室") || to.contains("专班")) {
            return true;
        }
        boolean seat = proposal.sheet().top().duties().stream()
                .filter(other -> other.kind() == ProvisionKind.OFFICE)
                .anyMatch(other -> other.who().contains(to));
        return seat || unit(to, proposal).filter(proposal.office()::equals).isPresent();
    }

    private DutyEffect office(Duty duty, ProposedPlan proposal, Actor.Person who) {
        Optional<UnitId> seat = duty.who().stream().findFirst().flatMap(name -> unit(name, proposal));
        if (seat.filter(proposal.office()::equals).isPresent()) {
            return new DutyEffect.SameOffice();
        }
        return seat.filter(who.unitsWith(Role.OFFICE_STAFF, Role.OFFICE_HEAD)::contains)
                .<DutyEffect>map(DutyEffect.Office::new)
                .orElse(new DutyEffect.Words());
    }

    private Optional<UnitId> unit(String name, ProposedPlan proposal) {
        return matchers.beside(proposal.office()).find(name).map(UnitMatcher.Match::unit);
    }
}
