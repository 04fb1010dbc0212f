package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.OrganizationToLoad.PersonEntry;
import io.duban.organization.SignIn;
import io.duban.organization.SignIn.Outcome;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Duban without the demonstration, as it runs at work. */
@DubanTest
class NoDemoTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void hasNoneOfTheDemoAccounts() {
        assertThat(new Samples(json).organization().people())
                .extracting(PersonEntry::account)
                .hasSizeGreaterThan(40)
                .doesNotContainAnyElementsOf(jdbc.sql("SELECT account FROM organization_person")
                        .query(String.class)
                        .list());
    }

    @Test
    void letsNobodyInWithTheDemoPassword() {
        Outcome outcome = context.getBean(SignIn.class).attempt("song.yanqiu", DemoRun.PASSWORD, Newcomers.HERE);
        assertThat(outcome).isInstanceOf(Outcome.Wrong.class);
    }

    @Test
    void doesNotShowThePasswordOnTheSignInPage() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(content().string(Matchers.containsString("<form")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(DemoRun.PASSWORD))));
    }

    @Test
    void hasNoClockToMove() {
        assertThat(context.getBeansOfType(DemoClock.class)).isEmpty();
        assertThat(context.getBeansOfType(DemoPages.class)).isEmpty();
        assertThat(context.getBeansOfType(Demo.class)).isEmpty();
    }
}
