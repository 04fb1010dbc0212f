package io.duban.intake.web;

import io.duban.intake.confirming.Duty;
import io.duban.intake.confirming.DutyEffect;
import io.duban.intake.confirming.DutyEffects;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The duties that a document states, each with what taking it over does. */
@Component
class DutyViews {

    private final DutyEffects effects;
    private final Units units;
    private final MessageSource messages;

    DutyViews(DutyEffects effects, Units units, MessageSource messages) {
        this.effects = effects;
        this.units = units;
        this.messages = messages;
    }

    /** {@code line} is where the line begins in which it stands. */
    record DutyView(Duty duty, String words, int line, String effect) {}

    List<DutyView> of(ProposedPlan proposal, Actor.Person who) {
        return proposal.sheet().top().duties().stream()
                .map(duty -> new DutyView(
                        duty,
                        duty.mark().words(proposal.text()),
                        proposal.text().lastIndexOf('\n', duty.mark().start() - 1) + 1,
                        words(effects.of(duty, proposal, who))))
                .toList();
    }

    private String words(DutyEffect effect) {
        if (effect instanceof DutyEffect.UnitReports reports) {
            return text("intake.duty.unitReports", day(reports.day()));
        }
        if (effect instanceof DutyEffect.ConsolidatedReports reports) {
            return text("intake.duty.consolidated", day(reports.day()));
        }
        if (effect instanceof DutyEffect.Office office) {
            return text("intake.duty.office", units.names(Set.of(office.unit())).getOrDefault(office.unit(), ""));
        }
        return text(effect instanceof DutyEffect.SameOffice ? "intake.duty.sameOffice" : "intake.duty.words");
    }

    /** As the calendar of a plan shows it: month and day. */
    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
