package io.duban.process;

import io.duban.modeling.trying.TableTrial;
import io.duban.modeling.trying.TableTrials;
import io.duban.supervision.CompareLights;
import io.duban.supervision.LightWords;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which lights would turn by another table. */
@Component
class DmnTableTrials implements TableTrials {

    private final CompareLights lights;
    private final LightWords words;

    DmnTableTrials(CompareLights lights, LightWords words) {
        this.lights = lights;
        this.words = words;
    }

    /** It would be in force from that day on. */
    @Override
    public TableTrial run(String table, byte[] text, LocalDate day) {
        CompareLights.Comparison found = lights.on(day, new DmnLightTable(table, text, day));
        return new TableTrial(
                found.looked(),
                found.all(),
                found.turns().stream().map(this::turn).toList());
    }

    private TableTrial.Turn turn(CompareLights.Turn turn) {
        var task = turn.task();
        return new TableTrial.Turn(
                task.id().value(),
                task.officeUnitId(),
                task.number(),
                task.title(),
                turn.before().color().name(),
                turn.after().color().name(),
                words.reason(turn.after(), LocaleContextHolder.getLocale()));
    }
}
