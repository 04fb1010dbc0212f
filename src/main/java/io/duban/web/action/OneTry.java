package io.duban.web.action;

import io.duban.database.Outage;
import io.duban.web.problem.ActOutcome;
import io.duban.web.version.Preconditions;
import jakarta.servlet.http.HttpServletRequest;
import org.aspectj.lang.ProceedingJoinPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One try of an action: everything it does commits together with its key, or nothing does. */
@Component
class OneTry {

    private final PlatformTransactionManager transactions;
    private final RequestKeys keys;
    private final Preconditions preconditions;
    private final Answers answers;

    OneTry(PlatformTransactionManager transactions, RequestKeys keys, Preconditions preconditions, Answers answers) {
        this.transactions = transactions;
        this.keys = keys;
        this.preconditions = preconditions;
        this.answers = answers;
    }

    @Nullable
    Object of(ProceedingJoinPoint handler, @Nullable RequestKey key) throws Throwable {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        Object result;
        boolean refused;
        try {
            if (key != null) {
                keys.claim(key);
            }
            preconditions.check(request());
            result = handler.proceed();
            KeptAnswer answer = answers.of(handler, result);
            refused = answer.status() >= 400;
            if (key != null && !refused) {
                keys.answered(key, answer);
            }
        } catch (Throwable failure) {
            rollBack(transaction, failure);
            throw failure;
        }
        // A form that comes back with errors has done nothing, and its key stays free for the corrected one.
        if (refused) {
            transactions.rollback(transaction);
        } else {
            commit(transaction, key != null);
        }
        return result;
    }

    /** What failed first is what is told; a connection that is lost has been rolled back by the server. */
    private void rollBack(TransactionStatus transaction, Throwable failure) {
        try {
            transactions.rollback(transaction);
        } catch (TransactionException | DataAccessException second) {
            failure.addSuppressed(second);
        }
    }

    /** Whoever has to answer after this must not say that nothing was saved. */
    private void commit(TransactionStatus transaction, boolean underKey) {
        try {
            transactions.commit(transaction);
            ActOutcome.DONE.of(request());
        } catch (TransactionException | DataAccessException failure) {
            if (Outage.isCauseOf(failure)) {
                (underKey ? ActOutcome.UNCONFIRMED : ActOutcome.UNCONFIRMED_WITHOUT_KEY).of(request());
            }
            throw failure;
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
