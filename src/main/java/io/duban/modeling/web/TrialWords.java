package io.duban.modeling.web;

import static java.util.stream.Collectors.joining;

import io.duban.modeling.trying.TrialChange;
import io.duban.modeling.trying.TrialEnd;
import io.duban.modeling.trying.TrialPlace;
import io.duban.modeling.trying.TrialRow;
import io.duban.modeling.trying.TrialUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What happens on trial, in words; templates reach it as {@code ${@trialWords…}}. */
@Component("trialWords")
class TrialWords {

    private final NamedUnits units;
    private final MessageSource messages;

    TrialWords(NamedUnits units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    public String name(TrialPlace place) {
        return place.name(language());
    }

    public String end(TrialEnd end) {
        String places = end.places().stream().map(this::name).collect(joining(text("modeling.trial.and")));
        String why = end.failure() == null ? "" : messages.getMessage(end.failure(), language());
        return text("modeling.trial.end." + end.kind(), end.on(), places, why);
    }

    /** Whose roles were asked, as one phrase. */
    public String who(TrialRow row) {
        String roles =
                row.roles().stream().map(role -> text("enum.Role." + role)).collect(joining(text("modeling.or")));
        return text("modeling.who", units(row.units()), roles);
    }

    /** Numbers that follow each other as from and to. */
    private String units(List<TrialUnit> units) {
        List<String> named = new ArrayList<>();
        units.stream().filter(unit -> unit.kind() != TrialUnit.UnitRole.UNIT).forEach(unit -> named.add(called(unit)));
        List<Integer> numbers = units.stream()
                .filter(unit -> unit.kind() == TrialUnit.UnitRole.UNIT)
                .map(TrialUnit::number)
                .toList();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            named.add(
                    from == to
                            ? text("modeling.trial.unit.UNIT", numbers.get(from))
                            : text("modeling.trial.units", numbers.get(from), numbers.get(to)));
            from = to + 1;
        }
        return String.join(text("modeling.trial.and"), named);
    }

    private String called(TrialUnit unit) {
        return unit.unit() == null ? text("modeling.trial.unit." + unit.kind()) : units.name(unit.unit());
    }

    public String change(TrialChange change) {
        String place = name(change.place());
        return text(
                "modeling.trial.change." + change.kind(),
                change.round() == 1 ? place : text("modeling.trial.round", place, change.round()),
                Objects.requireNonNullElse(change.before(), ""),
                Objects.requireNonNullElse(change.after(), ""),
                change.workingDays());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }
}
