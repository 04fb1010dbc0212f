package io.duban.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Present where the sample people act under a clock that is moved: in the demonstration and in a simulation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile({DemoOnly.PROFILE, SampleOnly.SIMULATION})
@interface SampleOnly {

    String SIMULATION = "simulation";
}
