package io.duban.reading;

import static io.duban.reading.Reading.targets;
import static io.duban.reading.Reading.task;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of plans and the targets in them; families G of the catalogue of layouts, one line a wording. */
class TargetSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到位资金60亿元，新增普惠小微贷款12亿元。                | 到位资金 = 60 亿元; 普惠小微贷款 = 12 亿元
            政务服务事项网上可办率达到98%，办理许可次数达到300次。  | 政务服务事项网上可办率 = 98 %; 办理许可次数 = 300 次
            招收博士后150名。                                       | 招收博士后 = 150 名
            事件自动发现率达到60%。                                 | 事件自动发现率 = 60 %
            到2032年，果园40%以上的面积达到绿色标准。               | 果园 >= 40 % 2032
            2032年底前全面消除病险水库。                            | 病险水库 = 全面消除 2032
            出水水质提标至准Ⅳ类。                                   | 出水 = 准Ⅳ类
            改造东村、西村等6个乡镇渠道85公里。                     | 改造东村、西村等6个乡镇渠道 = 85 公里
            """)
    void readsWhatIsReachedThoughItsWordsMayMeanOtherThings(String sentence, String expected) {
        assertReads(sentence, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"与省内3所高校共建果园。", "切实办好10件民生实事。", "办好十件为民实事。", "发放消费券800万元。", "仍有漏水渠段46公里。"})
    void readsNothingInWhatIsThereOrIsOnlyCalledSo(String sentence) {
        assertThat(targets(task("1.果园。" + sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2032年，灌溉水有效利用系数提高到0.58以上。            | 灌溉水有效利用系数 >= 0.58 2032
            到2032年，孕产妇死亡率控制在15/10万以下。               | 孕产妇死亡率 <= 15 /10万 2032
            到2032年，车桩比降至4：1。                              | 车桩比 = 4：1 2032
            鲜果产量保持在250亿斤以上。                             | 鲜果产量 >= 250 亿斤
            治理水土流失面积500km2。                                | 治理水土流失面积 = 500 km2
            人均预期寿命达到79岁。                                  | 人均预期寿命 = 79 岁
            平均受教育年限提高到14年。                              | 平均受教育年限 = 14 年
            惠及果农2.6万户。                                       | 惠及果农 = 2.6 万户
            果品仓容新增3万吨。                                     | 果品仓容 = 3 万吨
            建设观测设施2万格口，覆盖率达到50%。                    | 观测设施 = 2 万格口; 覆盖率 = 50 %
            """)
    void readsUnitsOfMeasureOfEveryField(String sentence, String expected) {
        assertReads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2032年，打造百个示范园、培育千名果农。                | 示范园 = 100 个 2032; 果农 = 1000 名 2032
            到2032年，示范园达到一百二十个。                        | 示范园 = 120 个 2032
            到2032年，带动八十万家农户。                            | 带动 = 80 万家 2032
            每年召开对接会不少于两场。                              | 召开对接会 >= 2 场
            建成良种基地三个。                                      | 良种基地 = 3 个
            """)
    void readsNumbersInWords(String sentence, String expected) {
        assertReads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2032年、2033年各新增果园3处。              | 果园 = 3 处 2032; 果园 = 3 处 2033
            到2032年，接入率、入库率均达到100%。       | 接入率 = 100 % 2032; 入库率 = 100 % 2032
            打造10个以上示范园、3-5个良种场。          | 示范园 >= 10 个; 良种场 = 3-5 个
            果园占比2032年达到70%。                    | 果园 = 70 % 2032
            良种率由目前的38%提高到55%。               | 良种率 = 55 %
            完成东渠、西渠等6处干渠疏浚。              | 干渠疏浚 = 6 处
            覆盖70%的乡镇。                            | 覆盖 = 70 %
            机关100%建成节水型机关。                   | 机关 = 100 %
            设立总规模不低于30亿元的果业基金。         | 设立总规模 >= 30 亿元
            每个乡镇至少建成1个果品站。                | 每个乡镇至少建成 >= 1 个
            到2032年，果品产量翻一番。                 | 果品产量 = 翻一番 2032
            优良天数345天以上。                        | 优良天数 >= 345 天
            病例随访率100%。                           | 病例随访率 = 100 %
            用水、用气时间分别压缩至3个和4个工作日。   | 用水 <= 3 个工作日; 用气时间 <= 4 个工作日
            到2032年，枯树较2030年减少三分之一。       | 枯树较2030年减少 = 三分之一 2032
            """)
    void readsWordings(String sentence, String expected) {
        assertReads(sentence, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对新植果园每亩补助不超过800元。",
                "按不低于50%的比例配套。",
                "贷款期限最长5年，贴息比例50%。",
                "目前全市有果园17家，设计年产能160万吨。",
                "将全市2860家果园纳入管理。",
                "发挥13个果园的作用。",
                "门店面积不宜低于60平方米。",
                "园区用地占比可提高到15%。",
                "对考核排名后3位的单位进行约谈。",
                "面积在100平方公里以上的果园列入名录。",
                "年产能10万吨以上的果园全部改造。",
                "淘汰服役年限超过15年的设备。",
                "单个基地面积达到300亩以上方可认定。",
                "小区按每百户不低于30平方米配建用房。",
                "单次收费面积60平方米。",
                "预收费不得超过3个月。",
                "在已上线28个主题的基础上再推一批。",
                "贯彻党的十九大和十九届五中全会精神。",
                "核心区0.68平方公里范围内严控新建。",
                "实施“百园千企万匠”行动，推进千兆光网建设。"
            })
    void takesNoneForATargetThatDescribesIsThereOrIsGivenAway(String sentence) {
        assertThat(task("1.任务。" + sentence).targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5000人以上展会不少于10场。                  | 5000人以上展会 >= 10 场
            果园500米覆盖率达到98%。                    | 果园500米覆盖率 = 98 %
            培育营业收入超10亿元企业4家。               | 营业收入超10亿元企业 = 4 家
            12米以上渔船配备率保持100%。                | 12米以上渔船配备率 = 100 %
            """)
    void tellsTheSizeOfWhatIsCountedFromItsNumber(String sentence, String expected) {
        assertReads(sentence, expected);
    }

    private static void assertReads(String sentence, String expected) {
        assertThat(targets(task("1.任务。" + sentence))).containsExactly(expected.split("; "));
    }
}
