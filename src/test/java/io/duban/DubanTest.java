package io.duban;

import io.duban.database.FreshTables;
import io.duban.database.TestServer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application on a real database and with a clock that stands still. Every class that carries this
 * and nothing else shares one running application, so a test brings its own plans, units and people with it; the clock is at its start when the class begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
@TestExecutionListeners(listeners = TestClock.BackToStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({TestClock.Configuration.class, FreshTables.class, OwnStatements.class})
public @interface DubanTest {}
