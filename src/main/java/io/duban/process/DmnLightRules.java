package io.duban.process;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.supervision.LightInputs;
import io.duban.supervision.LightRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges lights by the version of the decision table that is in force. */
@Component
class DmnLightRules implements LightRules {

    private final TablesInForce tables;
    private volatile @Nullable Parsed parsed;

    DmnLightRules(TablesInForce tables) {
        this.tables = tables;
    }

    private record Parsed(int number, DmnLightTable table) {}

    @Override
    public Verdict judge(LightInputs inputs) {
        return inForce().judge(inputs);
    }

    @Override
    public boolean goesBy(String limit) {
        return inForce().goesBy(limit);
    }

    @Override
    public @Nullable LocalDate since() {
        return inForce().since();
    }

    private DmnLightTable inForce() {
        TablesInForce.Version now = tables.of(OwnTable.TASK_LIGHT);
        Parsed mine = parsed;
        if (mine == null || mine.number() != now.number()) {
            mine = new Parsed(now.number(), new DmnLightTable(OwnTable.TASK_LIGHT.key(), now.source(), now.since()));
            parsed = mine;
        }
        return mine.table();
    }
}
