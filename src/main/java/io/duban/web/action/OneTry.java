package io.duban.web.action;

import org.aspectj.lang.ProceedingJoinPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** One try of an action: everything it does commits together with its key, or nothing does. */
@Component
class OneTry {

    private final PlatformTransactionManager transactions;
    private final RequestKeys keys;
    private final Answers answers;

    OneTry(PlatformTransactionManager transactions, RequestKeys keys, Answers answers) {
        this.transactions = transactions;
        this.keys = keys;
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
            result = handler.proceed();
            Answer answer = answers.of(handler, result);
            refused = answer.status() >= 400;
            if (key != null && !refused) {
                keys.answered(key, answer);
            }
        } catch (Throwable failure) {
            transactions.rollback(transaction);
            throw failure;
        }
        end(transaction, refused);
        return result;
    }

    /** A form that comes back with errors has done nothing, and its key stays free for the corrected one. */
    private void end(TransactionStatus transaction, boolean refused) {
        if (refused) {
            transactions.rollback(transaction);
        } else {
            transactions.commit(transaction);
        }
    }
}
