package io.duban.web.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are written down. */
@Configuration(proxyBeanMethods = false)
class SessionSettings {

    /** Two answers of one session may hand a message to the next page at the same moment, as after a double click. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer writeOverWhatAnotherRequestWrote() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
