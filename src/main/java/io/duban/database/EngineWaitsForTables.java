package io.duban.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;
import org.springframework.util.ClassUtils;

/**
 * The process engine looks for its tables when it is built, so Flyway goes first. Named, because this module may not
 * know the engine.
 */
class EngineWaitsForTables implements DependsOnDatabaseInitializationDetector {

    private static final String ENGINE = "org.camunda.bpm.engine.ProcessEngineConfiguration";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        Class<?> engine = ClassUtils.resolveClassName(ENGINE, beans.getBeanClassLoader());
        return Set.of(beans.getBeanNamesForType(engine, true, false));
    }
}
