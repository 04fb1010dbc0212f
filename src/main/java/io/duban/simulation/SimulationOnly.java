package io.duban.simulation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Present in a simulation only: nobody is invented, and nothing is counted, anywhere else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile(SimulationOnly.PROFILE)
public @interface SimulationOnly {

    String PROFILE = "simulation";
}
