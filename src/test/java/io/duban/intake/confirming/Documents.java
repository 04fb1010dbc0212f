package io.duban.intake.confirming;

import io.duban.organization.AddUnit;
import io.duban.organization.Newcomers;
import io.duban.organization.Tier;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.plan.Drafting;
import io.duban.shared.UnitId;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** A document of a test's own, about a county whose units nobody else has; all of it is made up. */
public final class Documents {

    public final String place;
    public final UnitId water;
    public final UnitId farming;
    private final ApplicationContext context;

    public Documents(ApplicationContext context) {
        this.context = context;
        place = Newcomers.unique()
                        .chars()
                        .mapToObj(letter -> String.valueOf("松竹梅兰桂荷柳杏桃李桐槐枫榆樟楠杉".charAt(letter % 17)))
                        .collect(Collectors.joining())
                + "县";
        water = unit("水利局");
        farming = unit("农业农村局");
    }

    public UnitId unit(String name) {
        return context.getBean(AddUnit.class)
                .add(
                        new UnitDetails(null, place + name, place + name, UnitKind.DEPARTMENT, Tier.COUNTY, null),
                        Newcomers.admin());
    }

    /** Three tasks, one number of a year, and an office for silkworms that is in no organization. */
    public String text() {
        return """
                PLACE人民政府关于推进灌区节水改造的实施意见
                P政发〔2020〕7号
                为做好灌区节水改造，提出如下意见。
                一、总体要求
                坚持节水优先，因地制宜推进。
                二、重点任务
                （一）改造骨干渠道。完成干渠衬砌，到2022年衬砌长度达到120公里以上。（牵头单位：P水利局，配合单位：P农业农村局）
                （二）推广高效灌溉。在果园和菜地铺设滴灌设备，建立管护台账。（2021年底前完成，责任单位：P农业农村局、P蚕桑管理站）
                （三）加强用水计量。在支渠口安装量水设施。（持续推进，牵头单位：P蚕桑管理站）
                PLACE人民政府
                2020年3月5日
                """.replace("PLACE", place).replace("P", place);
    }

    /** Two tasks; the first has two parts, each with its own unit and time limit. */
    public String partsText() {
        return """
                PLACE人民政府关于整治灌区的实施意见
                P政发〔2020〕9号
                一、总体要求
                坚持节水优先，因地制宜推进。
                二、重点任务
                （一）整治渠道。疏浚干渠40公里。（2021年底前完成，牵头单位：P水利局）整治支渠，新建闸门60座。（2022年底前完成，牵头单位：P农业农村局）
                （二）栽植树木。沿渠栽植乔木。对死株及时补植。（牵头单位：P农业农村局）
                PLACE人民政府
                2020年3月5日
                """.replace("PLACE", place).replace("P", place);
    }

    public ProposalId takenIn(Drafting drafting) {
        return context.getBean(TakeInDocument.class).text(drafting.office, text(), drafting.staff);
    }

    /** {@code tasks} tasks with limits and targets of their own; each thirtieth names a unit that nobody knows. */
    public String longText(int tasks, int characters) {
        StringBuilder text = new StringBuilder(place + "人民政府关于加快灌区改造的实施意见\n" + place + "政发〔2020〕8号\n");
        int each = characters / tasks;
        for (int task = 0; task < tasks; task++) {
            if (task % 10 == 0) {
                text.append(chinese(task / 10 + 1))
                        .append("、第")
                        .append(task / 10 + 1)
                        .append("灌区\n");
            }
            int from = text.length();
            text.append("（")
                    .append(chinese(task % 10 + 1))
                    .append("）整修支渠")
                    .append(task)
                    .append("。");
            text.append("到2022年衬砌支渠达到").append(task + 1).append("公里以上。");
            while (text.length() < from + each - 60) {
                text.append("沿渠清理淤泥并复核测量桩位，逐段登记设施台账。");
            }
            text.append("（")
                    .append(2020 + task % 3)
                    .append("年底前完成，牵头单位：")
                    .append(place)
                    .append("水利局，配合单位：");
            text.append(place)
                    .append(task % 30 == 29 ? "第" + task + "工程队" : "农业农村局")
                    .append("）\n");
        }
        return text.append(place).append("人民政府\n2020年3月5日\n").toString();
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        return number < 10 ? ones : tens + "十" + ones;
    }
}
