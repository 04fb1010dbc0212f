package io.duban;

import io.duban.intake.EvaluateIntake;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Duban, and holds the one clock. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Duban", sharedModules = "shared")
public class Application {

    public static void main(String[] arguments) {
        if (EvaluateIntake.isMeant(arguments)) {
            System.exit(EvaluateIntake.run(arguments));
        }
        SpringApplication.run(Application.class, arguments);
    }

    /** The database keeps milliseconds; a moment that is told is the one that is kept. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
