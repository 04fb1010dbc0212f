package io.duban.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Tasks made up at random as a table: columns in any order under headings of any wording, some tasks over merged rows. */
public final class RandomTable {

    private enum Kind {
        NUMBER("序号", "编号", "项次"),
        TITLE("工作任务", "重点事项", "项目名称", "任务"),
        CONTENT("主要内容", "具体举措", "工作措施"),
        LEAD("牵头单位", "主办部门", "主责单位"),
        COOPERATE("配合单位", "协办部门", "参与单位"),
        LIMIT("完成时限", "时间节点", "完成时间"),
        NOTE("备注");

        private final List<String> headings;

        Kind(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private static final Map<Kind, Integer> WIDTHS = Map.of(
            Kind.NUMBER,
            3,
            Kind.TITLE,
            7,
            Kind.CONTENT,
            10,
            Kind.LEAD,
            7,
            Kind.COOPERATE,
            7,
            Kind.LIMIT,
            7,
            Kind.NOTE,
            2);
    private static final List<String> WORKS = List.of("修建", "改造", "新建", "整治");
    private static final List<String> THINGS = List.of("干渠", "果园", "水窖", "冷库", "道路", "大棚");
    private static final List<String> UNITS = List.of("市水利局", "市财政局", "市林业和草原局", "市发展改革委", "市工业和信息化局", "市供销社");

    private final Random random;
    private final List<Kind> columns = new ArrayList<>(List.of(Kind.values()));
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    public RandomTable(long seed, int tasks) {
        random = new Random(seed);
        Collections.shuffle(columns, random);
        if (random.nextBoolean()) {
            columns.remove(Kind.NOTE);
        }
        rows.add(columns.stream().map(kind -> pick(kind.headings)).toList());
        for (int task = 1; task <= tasks; task++) {
            add(task);
        }
    }

    /** Headings and rows; {@code ^} is merged with the cell above. */
    public List<List<String>> rows() {
        return rows;
    }

    /** How many characters of its text go on one line of each column. */
    List<Integer> widths() {
        return columns.stream().map(WIDTHS::get).toList();
    }

    /** One line for each task: everything that must be read. */
    List<String> expected() {
        return expected;
    }

    private void add(int task) {
        String title = pick(WORKS) + pick(THINGS) + "第" + task + "批";
        int month = 1 + random.nextInt(12);
        int parts = 1 + random.nextInt(3);
        TreeSet<String> units = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<String> some = new ArrayList<>(UNITS);
            Collections.shuffle(some, random);
            List<String> others = some.subList(1, 1 + random.nextInt(3));
            String text = pick(WORKS) + pick(THINGS) + "，加强管护，到2032年建成" + (2 + random.nextInt(900)) + "处。";
            rows.add(row(
                    part == 0,
                    List.of(
                            String.valueOf(task),
                            title,
                            text,
                            some.get(0),
                            String.join("、", others),
                            "2031年" + month + "月")));
            texts.add(text);
            units.add("lead " + some.get(0));
            others.forEach(other -> units.add("cooperate " + other));
        }
        units.removeIf(unit -> unit.startsWith("cooperate") && units.contains(unit.replace("cooperate", "lead")));
        expected.add("%d/%s/%s/2031-%02d/%s".formatted(task, title, units, month, texts));
    }

    /** The cells in the order of {@link Kind}, of which only those of a part stand again in its further rows. */
    private List<String> row(boolean first, List<String> cells) {
        List<String> row = new ArrayList<>();
        for (Kind kind : columns) {
            boolean merged = kind == Kind.NUMBER || kind == Kind.TITLE || kind == Kind.LIMIT;
            String own = kind == Kind.NOTE ? "" : cells.get(kind.ordinal());
            row.add(merged && !first ? "^" : own);
        }
        return row;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
