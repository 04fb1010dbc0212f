package io.duban.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/**
 * The demonstration's clock ticks; a simulation's stands still between two acts, so that the same acts have the same
 * moments.
 */
@Configuration(proxyBeanMethods = false)
class SampleClocks {

    @Bean
    @Primary
    @Profile(DemoOnly.PROFILE)
    DemoClock demoClock(@Qualifier("clock") Clock real, DemoStateMapper state, ApplicationEventPublisher events) {
        return new DemoClock(real, state, events);
    }

    @Bean
    @Primary
    @Profile(SampleOnly.SIMULATION)
    DemoClock simulatedClock(DemoStateMapper state, ApplicationEventPublisher events) {
        return new DemoClock(Clock.fixed(DemoClock.BEGINNING, ZoneOffset.UTC), state, events);
    }
}
