package io.duban.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Present in the demonstration only: no demo person, password or clock exists without the profile. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile(DemoOnly.PROFILE)
@interface DemoOnly {

    String PROFILE = "demo";
}
