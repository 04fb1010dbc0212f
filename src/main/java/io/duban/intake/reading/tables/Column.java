package io.duban.intake.reading.tables;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table of tasks holds, by its heading. */
enum Column {
    NUMBER("^(?:序|编)?号$|^序号"),
    LIMIT("时限|时间|节点|进度|期限"),
    LEAD("牵头|主办|主责"),
    COOPERATE("配合|协办|参与|协同|参加"),
    PEOPLE("责任人|领导|联系|负责人"),
    RESPONSIBLE("(?:责任|实施|承办|落实|负责|分工)?(?:单位|部门|主体)"),
    CONTENT("内容|措施|举措|要求|标准|成果|备注|说明"),
    TASK("任务|事项|项目|名称|工作|目标|指标|条目");

    private static final int LONGEST_HEADING = 16;

    private final Pattern heading;

    Column(String heading) {
        this.heading = Pattern.compile(heading);
    }

    static Optional<Column> of(String heading) {
        String bare = heading.replaceAll("\\s+", "");
        if (bare.length() <= LONGEST_HEADING) {
            for (Column column : values()) {
                if (column.heading.matcher(bare).find()) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    boolean isUnits() {
        return this == LEAD || this == COOPERATE || this == RESPONSIBLE;
    }
}
