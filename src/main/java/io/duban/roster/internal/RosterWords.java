package io.duban.roster.internal;

import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.shared.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The workbook's own words: written in the language of its reader, understood in either. */
final class RosterWords {

    private static final List<String> UNIT_FIELDS = List.of("code", "name", "fullName", "kind", "tier", "parent");
    private static final List<String> PERSON_FIELDS = List.of("account", "name", "phone", "unit", "role");

    /** In which a workbook is written and talked about. */
    enum Language {
        CHINESE("单位", "人员", "填写说明", "代码 名称 全称 性质 层级 上级单位", "账号 姓名 电话 单位 角色", "、"),
        ENGLISH(
                "Units",
                "People",
                "How to fill in",
                "Code Name Full_name Kind Tier Parent_unit",
                "Account Name Phone Unit Role",
                ", ");

        final String units;
        final String people;
        final String guide;

        final String between;
        private final String unitHeadings;
        private final String personHeadings;

        Language(
                String units, String people, String guide, String unitHeadings, String personHeadings, String between) {
            this.units = units;
            this.people = people;
            this.guide = guide;
            this.unitHeadings = unitHeadings;
            this.personHeadings = personHeadings;
            this.between = between;
        }

        /** Headings by the field they are about, in the order in which they are written. */
        Map<String, String> unitFields() {
            return ordered(UNIT_FIELDS, unitHeadings);
        }

        Map<String, String> personFields() {
            return ordered(PERSON_FIELDS, personHeadings);
        }

        static Language of(Locale reader) {
            return reader.getLanguage().equals("en") ? ENGLISH : CHINESE;
        }

        <T extends Comparable<T>> String word(WordList<T> list, T meaning) {
            return this == ENGLISH ? list.english(meaning) : list.of(meaning);
        }

        /** What is written for each meaning, in their order. */
        <T extends Comparable<T>> List<String> all(WordList<T> list) {
            return list.meanings().stream().map(meaning -> word(list, meaning)).toList();
        }
    }

    private static final WordList<String> UNIT_HEADINGS = new WordList<>(Map.of(
            "code", List.of("代码", "单位代码", "编码", "机构代码", "统一社会信用代码", "code"),
            "name", List.of("名称", "单位名称", "简称", "单位简称", "单位", "name", "unit"),
            "fullName", List.of("全称", "单位全称", "full name"),
            "kind", List.of("性质", "单位性质", "类别", "类型", "kind"),
            "tier", List.of("层级", "级别", "行政层级", "tier"),
            "parent", List.of("上级单位", "上级", "主管单位", "隶属单位", "parent unit", "parent")));

    private static final WordList<String> PERSON_HEADINGS = new WordList<>(Map.of(
            "account", List.of("账号", "帐号", "登录名", "用户名", "登录账号", "account"),
            "name", List.of("姓名", "名字", "name"),
            "phone", List.of("电话", "手机", "手机号", "手机号码", "联系电话", "电话号码", "联系方式", "phone"),
            "unit", List.of("单位", "单位名称", "所在单位", "工作单位", "unit"),
            "role", List.of("角色", "担任角色", "系统角色", "role", "roles")));

    static final WordList<Role> ROLES = new WordList<>(Map.of(
            Role.OFFICE_STAFF, List.of("领导小组办公室工作人员", "办公室工作人员", "办公室人员", "office staff", "office_staff"),
            Role.OFFICE_HEAD, List.of("办公室负责人", "领导小组办公室负责人", "办公室主任", "office head", "office_head"),
            Role.OFFICER, List.of("承办人", "承办人员", "经办人", "officer"),
            Role.DEPARTMENT_HEAD, List.of("部门负责人", "单位负责人", "department head", "department_head"),
            Role.SUPERVISOR, List.of("督查员", "督查人员", "supervisor"),
            Role.GROUP_LEADER, List.of("领导小组成员", "group leader", "group_leader"),
            Role.ADMIN, List.of("系统管理员", "管理员", "admin"),
            Role.AUDITOR, List.of("审计人员", "审计员", "auditor")));

    static final WordList<UnitKind> KINDS = new WordList<>(Map.of(
            UnitKind.GOVERNMENT, List.of("政府", "人民政府", "government"),
            UnitKind.PARTY, List.of("党委", "党委部门", "party committee", "party"),
            UnitKind.DEPARTMENT, List.of("部门", "政府部门", "department"),
            UnitKind.OFFICE, List.of("办公室", "office"),
            UnitKind.COMPANY, List.of("企业", "公司", "company")));

    static final WordList<Tier> TIERS = new WordList<>(Map.of(
            Tier.PROVINCE, List.of("省级", "省", "province"),
            Tier.CITY, List.of("市级", "市", "city"),
            Tier.COUNTY, List.of("县级", "县", "区县", "县区", "county"),
            Tier.TOWNSHIP, List.of("乡级", "乡", "乡镇", "乡镇级", "township")));

    private RosterWords() {}

    static Optional<String> unitField(String heading) {
        return UNIT_HEADINGS.meaning(bare(heading));
    }

    static Optional<String> personField(String heading) {
        return PERSON_HEADINGS.meaning(bare(heading));
    }

    /** A heading without the star or the bracket that says something about it. */
    private static String bare(String heading) {
        return WordList.narrow(heading).replaceAll("^\\*+|[*:]+$|\\(.*\\)$", "").replaceAll("\\*+$", "");
    }

    private static Map<String, String> ordered(List<String> fields, String headings) {
        String[] words = headings.split(" ", -1);
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            ordered.put(fields.get(i), words[i].replace('_', ' '));
        }
        return Collections.unmodifiableMap(ordered);
    }
}
