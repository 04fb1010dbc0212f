package io.duban.web.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a type of ours is called in the description of the API: by its module, the type it stands in and its own name,
 * so that two types of one simple name stay two. {@code plan.web.GoalApi.LineJson} is {@code PlanGoalLine}.
 */
final class SchemaNames extends TypeNameResolver {

    private static final Pattern OURS = Pattern.compile("io\\.duban\\.(\\w+)\\.(?:\\w+\\.)*?([A-Z][\\w$]*)");
    private static final Pattern MARK = Pattern.compile("(Api|Json)$");

    private final Map<String, Class<?>> known = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        Matcher ours = OURS.matcher(type.getName());
        if (!ours.matches()) {
            return super.getNameOfClass(type);
        }
        String name = capital(ours.group(1));
        for (String part : ours.group(2).split("\\$", -1)) {
            String said = MARK.matcher(part).replaceFirst("");
            name = said.startsWith(name) ? said : name + said;
        }
        Class<?> other = known.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(name + " would be both " + other.getName() + " and " + type.getName());
        }
        return name;
    }

    static String capital(String module) {
        return Character.toUpperCase(module.charAt(0)) + module.substring(1);
    }
}
