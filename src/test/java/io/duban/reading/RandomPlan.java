package io.duban.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A plan made up at random, which can be written out in several layouts and says what must be read from each. */
public final class RandomPlan {

    /** How units are written, by the letters of the catalogue of layouts. */
    public enum Layout {
        A1_LABEL,
        A3_LEAD_AND_COOPERATING,
        A5_VERBS,
        A10_WITH_LIMIT,
        A11_ON_A_LINE
    }

    record Task(String title, String text, List<String> units, int month, int amount, int year) {}

    private static final String[] WORKS = {"修建", "改造", "新建", "整治"};
    private static final String[] THINGS = {"干渠", "果园", "水窖", "冷库", "道路", "大棚"};
    private static final String[] MEASURES = {"处", "座", "公里", "万亩"};
    private static final String[] OFFICES = {"市水利局", "市财政局", "市林业和草原局", "市发展改革委", "市工业和信息化局", "市供销社"};
    private static final String[] FILLING = {"坚持先急后缓，分步推进", "组织专家现场指导，及时解决困难", "广泛听取果农意见，做到公开透明"};

    private final Random random;
    private final List<List<Task>> sections = new ArrayList<>();
    private final Layout layout;

    public RandomPlan(long seed) {
        random = new Random(seed);
        layout = pick(Layout.values());
        for (int section = 0; section < 2 + random.nextInt(3); section++) {
            List<Task> tasks = new ArrayList<>();
            for (int task = 0; task < 1 + random.nextInt(6); task++) {
                tasks.add(task(section * 10 + task));
            }
            sections.add(tasks);
        }
    }

    /** The paragraphs of the document. */
    public List<String> paragraphs() {
        List<String> lines = new ArrayList<>();
        lines.add("关于发展果园的实施意见");
        lines.add("为发展果园，提出如下意见。");
        int number = 0;
        for (int i = 0; i < sections.size(); i++) {
            lines.add("一二三四五".charAt(i) + "、第" + "甲乙丙丁戊".charAt(i) + "类重点任务");
            for (Task task : sections.get(i)) {
                number++;
                String statement = statement(task);
                boolean apart = layout == Layout.A11_ON_A_LINE;
                lines.add(number + "." + task.title() + "。" + task.text() + (apart ? "" : statement));
                if (apart) {
                    lines.add(statement);
                }
            }
        }
        lines.add("青禾市人民政府");
        lines.add("2031年3月1日");
        return lines;
    }

    /** One line for each task: everything that must be read. */
    List<String> expected() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            for (Task task : sections.get(i)) {
                String due = layout == Layout.A10_WITH_LIMIT ? "2031-%02d".formatted(task.month()) : "none";
                all.add("第" + "甲乙丙丁戊".charAt(i) + "类重点任务/" + task.title() + "/" + roles(task) + "/" + due + "/"
                        + task.amount() + " " + task.year());
            }
        }
        return all;
    }

    private Task task(int number) {
        String thing = pick(THINGS);
        String measure = pick(MEASURES);
        int amount = 2 + random.nextInt(900);
        int year = 2032 + random.nextInt(4);
        String title = pick(WORKS) + thing + "第" + "一二三四五六七八九十".charAt(number % 10) + "批工程";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            text.append(pick(FILLING)).append("。");
        }
        text.append("到")
                .append(year)
                .append("年，建成")
                .append(thing)
                .append(amount)
                .append(measure)
                .append("。");
        List<String> units = new ArrayList<>(List.of(OFFICES));
        Collections.shuffle(units, random);
        return new Task(
                title, text.toString(), units.subList(0, 1 + random.nextInt(4)), 1 + random.nextInt(12), amount, year);
    }

    private String statement(Task task) {
        String first = task.units().get(0);
        String others = task.units().stream().skip(1).collect(Collectors.joining("、"));
        String all = String.join("、", task.units());
        return switch (layout) {
            case A1_LABEL -> "（责任单位：" + all + "）";
            case A3_LEAD_AND_COOPERATING -> "（牵头单位：" + first + (others.isEmpty() ? "" : "，配合单位：" + others) + "）";
            case A5_VERBS -> "（" + first + "牵头" + (others.isEmpty() ? "" : "，" + others + "配合") + "）";
            case A10_WITH_LIMIT -> "（" + task.month() + "月底完成，责任单位：" + all + "）";
            case A11_ON_A_LINE -> "责任单位：" + all;
        };
    }

    private String roles(Task task) {
        boolean led = layout == Layout.A3_LEAD_AND_COOPERATING || layout == Layout.A5_VERBS;
        List<String> roles = new ArrayList<>();
        for (String unit : task.units()) {
            String role = roles.isEmpty() ? "lead" : "cooperate";
            roles.add((led ? role : "responsible") + " " + unit);
        }
        return String.join(",", roles);
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
