package io.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every benchmark one after the other, each in a JVM of its own, at sizes that take less than forty minutes in all. */
public final class All {

    private static final Map<String, List<String>> ARGUMENTS = arguments();

    private All() {}

    public static void main(String[] none) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> one : ARGUMENTS.entrySet()) {
            System.out.println(one.getKey() + " " + String.join(" ", one.getValue()));
            int code = new ProcessBuilder(command(one.getKey(), one.getValue())).inheritIO().start().waitFor();
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    private static List<String> command(String benchmark, List<String> arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx%dm".formatted(Runtime.getRuntime().maxMemory() >> 20),
                                "-cp",
                                System.getProperty("java.class.path"),
                                All.class.getPackageName() + "." + benchmark),
                        arguments.stream())
                .toList();
    }

    private static Map<String, List<String>> arguments() {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        arguments.put("Acts", List.of("40", "3", "4,8", "1,4"));
        arguments.put("Readers", List.of("10000,100000,1000000", "3"));
        arguments.put("Sets", List.of("10000", "1000000"));
        arguments.put("Journal", List.of("1000000"));
        arguments.put("Starts", List.of("20"));
        return arguments;
    }
}
