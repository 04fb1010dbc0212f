package io.duban.process;

import io.duban.shared.RetryRule;
import io.duban.shared.StaleAggregate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.stereotype.Component;

/**
 * A race that was lost in the engine or on a row is worth another look: the act done again either succeeds, or is
 * refused for the reason that the winner has made.
 */
@Component
class EngineRetryRule implements RetryRule {

    @Override
    public boolean worthRetrying(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(EngineRetryRule::isLostRace);
    }

    private static boolean isLostRace(Throwable failure) {
        if (failure instanceof ProcessEngineException engine) {
            return failure instanceof OptimisticLockingException
                    || engine.getCode() == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()
                    || engine.getCode() == BuiltinExceptionCode.DEADLOCK.getCode();
        }
        return failure instanceof StaleAggregate;
    }
}
