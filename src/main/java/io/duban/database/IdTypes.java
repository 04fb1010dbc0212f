package io.duban.database;

import io.duban.shared.Id;
import io.duban.shared.StepKey;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Teaches MyBatis every typed identifier there is in Duban and the keys of steps, so that no mapper has to name a
 * handler.
 */
@Configuration(proxyBeanMethods = false)
class IdTypes {

    private static final String EVERYWHERE = "io.duban";

    @Bean
    ConfigurationCustomizer typedIds() {
        return configuration -> {
            TypeHandlerRegistry registry = configuration.getTypeHandlerRegistry();
            registry.register(UUID.class, new OneTextTypeHandler<>(UUID::toString, UUID::fromString));
            registry.register(StepKey.class, new OneTextTypeHandler<>(StepKey::toString, StepKey::of));
            all().forEach(type -> register(registry, type));
        };
    }

    private static <T extends Id> void register(TypeHandlerRegistry registry, Class<T> type) {
        var fromUuid = BeanUtils.getResolvableConstructor(type);
        registry.register(
                type,
                new OneTextTypeHandler<T>(
                        id -> id.value().toString(),
                        text -> BeanUtils.instantiateClass(fromUuid, UUID.fromString(text))));
    }

    static Set<Class<? extends Id>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        return scanner.findCandidateComponents(EVERYWHERE).stream()
                .map(IdTypes::type)
                .collect(Collectors.toSet());
    }

    private static Class<? extends Id> type(BeanDefinition found) {
        String name = String.valueOf(found.getBeanClassName());
        return ClassUtils.resolveClassName(name, IdTypes.class.getClassLoader()).asSubclass(Id.class);
    }
}
