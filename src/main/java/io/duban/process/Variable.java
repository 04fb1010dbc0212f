package io.duban.process;

import io.duban.shared.UnitId;
import io.duban.work.Answer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the models, declared once with its type. There are two: ids and branch answers are all the engine
 * keeps.
 */
record Variable<T>(String name, Function<String, T> parse) {

    /** The unit that a branch of a multi-instance step is about. */
    static final Variable<UnitId> UNIT = new Variable<>("unit", UnitId::of);

    /** What the person who did the last step answered; each branch has its own. */
    static final Variable<Answer> ANSWER = new Variable<>("answer", Answer::valueOf);

    @Nullable
    T find(VariableScope scope) {
        Object value = scope.getVariable(name);
        return value == null ? null : parse.apply(value.toString());
    }

    /** Fails by name when it is not set. */
    T read(VariableScope scope) {
        T value = find(scope);
        if (value == null) {
            throw new IllegalStateException("the process has no variable " + name);
        }
        return value;
    }
}
