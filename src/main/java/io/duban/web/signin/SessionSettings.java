package io.duban.web.signin;

import io.duban.shared.RetryRule;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How sessions are written down. */
@Configuration(proxyBeanMethods = false)
class SessionSettings {

    /** Two answers of one session may hand a message to the next page at the same moment, as after a double click. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer writeOverWhatAnotherRequestWrote() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Spring Session looks for it by this name; nobody else gets it. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations(
            PlatformTransactionManager transactions, List<RetryRule> rules) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SessionTransactions(own, RetryRule.anyOf(rules));
    }
}
