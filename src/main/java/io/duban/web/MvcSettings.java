package io.duban.web;

import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every controller may count on: the actor as a parameter, typed ids in paths, checks by the one clock. */
@Configuration(proxyBeanMethods = false)
class MvcSettings implements WebMvcConfigurer {

    private final ActorParameter actor;

    MvcSettings(ActorParameter actor) {
        this.actor = actor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdFromText());
        registry.addConverterFactory(new OneTextFromText());
        registry.addConverter(new TypedConverter());
    }

    @Bean
    static ValidationConfigurationCustomizer validationByTheOneClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock.withZone(BusinessTime.ZONE));
    }
}
