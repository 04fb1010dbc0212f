package io.duban.roster;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.AddPerson;
import io.duban.organization.AddUnit;
import io.duban.organization.GrantRole;
import io.duban.organization.NewPerson;
import io.duban.organization.Newcomers;
import io.duban.organization.OrganizationRefusal;
import io.duban.organization.RenameUnit;
import io.duban.organization.Staff;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class RosterPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Units units;

    @Autowired
    Staff staff;

    private Newcomers newcomers;
    private UnitId top;
    private String topName;
    private PersonId admin;
    private String mark;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
        top = newcomers.unit();
        topName = units.get(top).name();
        admin = newcomers.personWith(top, ADMIN);
        mark = Newcomers.unique();
    }

    @Test
    void takesInUnitsAndPeopleWithTheirRoles() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));

        assertThat(jdbc.sql(
                                "SELECT CONCAT(u.name, '/', p.name) FROM organization_unit u"
                                        + " JOIN organization_unit p ON p.id = u.parent_id WHERE u.name LIKE ? ORDER BY u.position")
                        .param("%" + mark)
                        .query(String.class)
                        .list())
                .containsExactly("水务局" + mark + "/" + topName, "水文站" + mark + "/水务局" + mark);
        assertThat(roles("li" + mark)).containsExactly("水务局" + mark + " OFFICER");
        assertThat(roles("wang" + mark)).containsExactly("水务局" + mark + " DEPARTMENT_HEAD", "水文站" + mark + " OFFICER");
        assertThat(jdbc.sql("SELECT phone FROM organization_person WHERE account = ?")
                        .param("li" + mark)
                        .query(String.class)
                        .single())
                .isEqualTo("13800138000");
    }

    @Test
    void goesOnWithPeopleAfterUnitsAndWithPasswordsAfterPeople() throws Exception {
        String units = upload(new Sheets()
                .units(List.of(List.of("", "水务局" + mark, "", "", "", topName)))
                .bytes());
        mvc.perform(confirmation(units, state(units))).andExpect(redirectedUrl("/organization/roster"));
        String people = upload(new Sheets()
                .people(List.of(List.of("li" + mark, "李四", "", topName, "承办人")))
                .bytes());
        mvc.perform(confirmation(people, state(people))).andExpect(redirectedUrl("/organization/first-passwords"));
    }

    @Test
    void writesEachActIntoTheJournal() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));

        PersonId wang = staff.byAccount("wang" + mark).orElseThrow().id();
        UnitId water = units.byName("水务局" + mark).orElseThrow().id();
        assertThat(acts(wang.value().toString()))
                .containsExactlyInAnyOrder(
                        "PeopleAct.PERSON_ADDED", "PeopleAct.ROLE_GRANTED", "PeopleAct.ROLE_GRANTED");
        assertThat(acts(water.value().toString())).containsExactly("PeopleAct.UNIT_ADDED");
    }

    @Test
    void meansTheUnitByTheNameThatItHadAndDoesNotRenameItBack() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));
        Unit water = units.byName("水务局" + mark).orElseThrow();
        context.getBean(RenameUnit.class)
                .rename(
                        new RenameUnit.Request(
                                water.id(),
                                water.version(),
                                "水利局" + mark,
                                "",
                                LocalDate.of(2020, 1, 2),
                                "冀编办字〔2020〕12号"),
                        Newcomers.admin());

        Document again = preview(upload(twoUnitsAndTwoPeople()));

        assertThat(again.select("[data-counts]").text()).contains("新增 0 个，修改 0 个，不变 2 个", "新增 0 人，修改 0 人，不变 2 人");
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));

        Document again = preview(upload(twoUnitsAndTwoPeople()));

        assertThat(again.select("[data-counts]").text()).contains("新增 0 个，修改 0 个，不变 2 个", "新增 0 人，修改 0 人，不变 2 人");
        assertThat(again.select("[data-changed], [data-new-units], [data-new-people], [data-unnamed]"))
                .isEmpty();
    }

    @Test
    void readsBackWhatItWroteWithoutADifference() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));
        context.getBean(AddPerson.class)
                .add(new NewPerson("p" + mark, "王五", "+86 10 6655-88（转 2）", Newcomers.PASSWORD), Newcomers.admin());

        Document again = preview(upload(standing()));

        assertThat(again.select("[data-errors]").text()).isEmpty();
        assertThat(again.select("[data-counts]").text()).contains("新增 0 个，修改 0 个", "新增 0 人，修改 0 人");
    }

    @Test
    void readsBackWhateverNamesAreKept() throws Exception {
        AddUnit addUnit = context.getBean(AddUnit.class);
        AddPerson addPerson = context.getBean(AddPerson.class);
        int number = 0;
        for (String odd : OddTexts.LINES) {
            String name = odd + mark + number;
            UnitId unit = addUnit.add(
                    new UnitDetails(
                            null, name, odd + "全称" + mark, UnitKind.OFFICE, Tier.CITY, number % 2 == 0 ? null : top),
                    Newcomers.admin());
            addUnit.add(new UnitDetails(null, odd + mark, "", UnitKind.OFFICE, Tier.COUNTY, unit), Newcomers.admin());
            PersonId person = addPerson
                    .add(new NewPerson("p" + mark + number++, odd, odd, Newcomers.PASSWORD), Newcomers.admin())
                    .id();
            context.getBean(GrantRole.class).grant(person, unit, Role.OFFICER, Newcomers.admin());
        }
        // Looks like what a spreadsheet shows where a formula found nothing.
        addUnit.add(new UnitDetails(null, "#N/A", "", UnitKind.OFFICE, Tier.COUNTY, top), Newcomers.admin());

        Document again = preview(upload(standing()));

        assertThat(again.select("[data-errors]").text()).isEmpty();
        assertThat(again.select("[data-counts]").text()).contains("新增 0 个，修改 0 个", "新增 0 人，修改 0 人");
        assertThat(again.select("[data-changed], [data-unnamed]")).isEmpty();
    }

    @Test
    void changesANameToWhatTheCellShowsOtherwise() throws Exception {
        context.getBean(AddPerson.class)
                .add(new NewPerson("p" + mark, "张　\u200B三", null, Newcomers.PASSWORD), Newcomers.admin());

        confirm(upload(new Sheets()
                .people(List.of(List.of("p" + mark, "张三", "", "", "")))
                .bytes()));

        assertThat(staff.byAccount("p" + mark).orElseThrow().name()).isEqualTo("张三");
    }

    @Test
    void takesNoSecondUnitUnderOneRoofWhoseNameReadsTheSame() {
        AddUnit addUnit = context.getBean(AddUnit.class);
        addUnit.add(details("水务局" + mark), Newcomers.admin());

        assertThatThrownBy(() -> addUnit.add(details("水务\u200B局" + mark), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitNameTaken.class);
    }

    private UnitDetails details(String name) {
        return new UnitDetails(null, name, "", UnitKind.OFFICE, Tier.CITY, top);
    }

    private byte[] standing() throws Exception {
        return mvc.perform(get("/organization/roster.xlsx").with(As.person(admin, "管理员")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void understandsOddCells() throws Exception {
        Sheets sheets = new Sheets();
        Worksheet people = sheets.add("通讯录（2026）");
        Sheets.fill(people, 0, List.of("某某市通讯录"));
        Sheets.fill(people, 2, List.of("角 色", "备注", "联系电话", "姓　名*", "帐号（必填）", "所在单位"));
        Sheets.fill(people, 3, List.of("承办人、部门负责人", "x", 13800138000L, " 张　三 ", "ｚｈａｎｇ" + mark, topName));
        Sheets.fill(people, 4, List.of("承办人员", "", "０１０－８８", "李四", 20260000L + Math.abs(mark.hashCode() % 9999)));
        people.range(3, 5, 4, 5).merge();
        people.hideRow(4);

        String upload = upload(sheets.bytes());
        Document preview = preview(upload);

        assertThat(preview.select("[data-errors]").text()).isEmpty();
        assertThat(preview.select("[data-warnings]").text()).contains("通讯录（2026）!B3", "备注", "隐藏的行", "合并单元格");
        assertThat(preview.select("[data-new-people] tbody tr")).hasSize(2);
        confirm(upload);
        assertThat(staff.byAccount("zhang" + mark).orElseThrow().name()).isEqualTo("张三");
        assertThat(staff.byAccount("zhang" + mark).orElseThrow().phone()).isEqualTo("13800138000");
        assertThat(roles("zhang" + mark)).hasSize(2);
    }

    @Test
    void namesEachFaultByItsCellInBothLanguages() throws Exception {
        byte[] faulty = new Sheets()
                .units(List.of(
                        List.of("", "甲" + mark, "", "部委", "", topName),
                        List.of("", "乙" + mark, "", "", "", "没有的单位" + mark),
                        List.of("", "", "丙", "", "", topName),
                        List.of("", "丁" + mark)))
                .people(List.of(
                        List.of("bad-account!", "某人", "", topName, "承办人"),
                        List.of("a" + mark, "某人", "", "没有的单位", "承办人"),
                        List.of("b" + mark, "某人", "", topName, "承办人、审计人员"),
                        List.of("c" + mark, "", "", topName, "局长"),
                        List.of("d" + mark, "某人", "", "", "承办人"),
                        List.of("", "某人", "", topName, "承办人")))
                .bytes();
        String upload = upload(faulty);

        assertThat(preview(upload).select("[data-errors] li").eachText())
                .anySatisfy(one -> assertThat(one).contains("单位!D2", "看不懂“部委”"))
                .anySatisfy(one -> assertThat(one).contains("单位!F3", "找不到单位"))
                .anySatisfy(one -> assertThat(one).contains("单位!B4", "必须填写"))
                .anySatisfy(one -> assertThat(one).contains("单位!E5", "请写明层级"))
                .anySatisfy(one -> assertThat(one).contains("人员!A2", "不合要求"))
                .anySatisfy(one -> assertThat(one).contains("人员!D3", "找不到单位"))
                .anySatisfy(one -> assertThat(one).contains("人员!E4", "须由不同的人担任"))
                .anySatisfy(one -> assertThat(one).contains("人员!E5", "看不懂“局长”"))
                .anySatisfy(one -> assertThat(one).contains("人员!B5", "请写姓名"))
                .anySatisfy(one -> assertThat(one).contains("人员!D6", "没有写单位"))
                .anySatisfy(one -> assertThat(one).contains("人员!A7", "必须填写"));
        assertThat(preview(upload).select("[data-warnings] li").eachText())
                .noneSatisfy(one -> assertThat(one).contains("人员!E5"));
        Document english = Jsoup.parse(mvc.perform(get("/organization/roster/" + upload)
                        .cookie(new Cookie("duban-language", "en"))
                        .with(As.person(admin, "Admin")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(english.select("[data-errors] li").eachText())
                .anySatisfy(one -> assertThat(one).contains("单位!F3", "There is no unit"));
        assertThat(english.select("[data-confirm-roster]")).isEmpty();
    }

    @Test
    void movesAUnitWithItsNameOrItsCodeAndRenamesItByItsCode() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));
        UnitId station = units.byName("水文站" + mark).orElseThrow().id();

        String upload = upload(new Sheets()
                .units(List.of(List.of("c" + mark, "水文站" + mark, "", "", "", topName)))
                .bytes());
        assertThat(preview(upload).select("[data-changed]").text()).contains("上级单位", "水务局" + mark, topName);
        confirm(upload);
        assertThat(units.get(station).parentId()).isEqualTo(top);

        confirm(upload(
                new Sheets().units(List.of(List.of("c" + mark, "水文中心" + mark))).bytes()));
        assertThat(units.get(station).name()).isEqualTo("水文中心" + mark);
        assertThat(units.get(station).parentId()).isEqualTo(top);
    }

    @Test
    void refusesAUnitBelowItself() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));

        Document preview = preview(upload(new Sheets()
                .units(List.of(List.of("", "水务局" + mark, "", "", "", "水文站" + mark)))
                .bytes()));

        assertThat(preview.select("[data-errors]").text()).contains("单位!F2", "不能移到自己或者自己的下级单位下面");
    }

    @Test
    void listsWhoIsNotInItAndSwitchesOffOnlyThoseThatAreTicked() throws Exception {
        PersonId gone = newcomers.personWith(top, OFFICER);
        PersonId stays = newcomers.personWith(top, OFFICER);
        String upload = upload(new Sheets()
                .people(List.of(List.of("new" + mark, "新人", "", topName, "承办人")))
                .bytes());

        Document preview = preview(upload);
        assertThat(preview.select("[data-left-out]").text())
                .contains(newcomers.account(gone), newcomers.account(stays));
        assertThat(preview.select("[data-left-out] tr:contains(" + newcomers.account(admin) + ")")
                        .text())
                .contains("您自己");
        confirm(upload, "leaving", gone.toString());

        assertThat(staff.get(gone).active()).isFalse();
        assertThat(staff.get(stays).active()).isTrue();
        assertThat(staff.get(admin).active()).isTrue();
    }

    @Test
    void leavesNoWorkToNobody() throws Exception {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issue(walk.draft(2020, 2021, Walk.items(1, lead))).get(0);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        PersonId officer = lead.officer().id();
        String account = newcomers.account(officer);
        Document withoutOthers = preview(upload(new Sheets()
                .people(List.of(List.of("new" + mark, "新人", "", topName, "承办人")))
                .bytes()));
        assertThat(withoutOthers
                        .select("[data-left-out] tr:contains(" + account + ") td[data-label=停用后无人可办的事项]")
                        .text())
                .isEqualTo("1");
        String upload = upload(new Sheets()
                .people(List.of(List.of(account, "", "", units.get(lead.unit()).name(), "督查员")))
                .bytes());

        String answer = mvc.perform(confirmation(upload, state(upload)).param("takeUnnamed", "true"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(answer).text()).contains(staff.get(officer).name() + "离开或者失去角色后，有 1 件待办事项将无人可办");
        assertThat(roles(account)).containsExactly(units.get(lead.unit()).name() + " OFFICER");
    }

    @Test
    void takesRolesThatItDoesNotNameOnlyWhenThatIsAsked() throws Exception {
        confirm(upload(twoUnitsAndTwoPeople()));
        byte[] fewer = new Sheets()
                .people(List.of(List.of("wang" + mark, "王五", "", "水文站" + mark, "承办人")))
                .bytes();

        confirm(upload(fewer), "takeUnnamed", "");
        assertThat(roles("wang" + mark)).hasSize(2);
        confirm(upload(fewer), "takeUnnamed", "true");
        assertThat(roles("wang" + mark)).containsExactly("水文站" + mark + " OFFICER");
    }

    @Test
    void doesNotGiveAnAdminMoreRolesOfTheirOwn() throws Exception {
        Document preview = preview(upload(new Sheets()
                .people(List.of(List.of(newcomers.account(admin), "", "", topName, "审计人员")))
                .bytes()));

        assertThat(preview.select("[data-errors]").text()).contains("人员!E2");
    }

    @Test
    void tellsTheSecondOfTwoAdminsThatTheFirstWasFaster() throws Exception {
        String first = upload(twoUnitsAndTwoPeople());
        String second = upload(twoUnitsAndTwoPeople());
        String seen = state(second);
        confirm(first);

        mvc.perform(confirmation(second, seen)).andExpect(status().isConflict());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM organization_unit WHERE name = ?")
                        .param("水务局" + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void bringsInFiveHundredPeopleAtOnce() throws Exception {
        List<List<Object>> people = new ArrayList<>();
        IntStream.range(0, 500)
                .forEach(i -> people.add(List.of("n" + i + "." + mark, "人员" + i, "1380013" + i, topName, "承办人")));

        confirm(upload(new Sheets().people(people).bytes()));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM organization_person WHERE account LIKE ? AND NOT password_told")
                        .param("n%." + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(500);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws Exception {
        for (byte[] content : List.of("账号,姓名".getBytes("GB18030"), new byte[0], new byte[6 * 1024 * 1024])) {
            Document page = Jsoup.parse(mvc.perform(sending(content))
                    .andExpect(status().is(422))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.text()).containsAnyOf(".xlsx", "没有收到文件", "文件太大");
        }
    }

    @Test
    void isForAdminsOnly() throws Exception {
        String upload = upload(twoUnitsAndTwoPeople());
        PersonId auditor = newcomers.personWith(top, AUDITOR);
        for (String path : List.of("/organization/roster", "/organization/roster/" + upload)) {
            mvc.perform(get(path).with(As.person(auditor, "审计")))
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(403, 404));
        }
        mvc.perform(get("/organization/roster.xlsx").with(As.person(newcomers.personWith(top, OFFICER), "承办")))
                .andExpect(status().isForbidden());
    }

    private byte[] twoUnitsAndTwoPeople() {
        return new Sheets()
                .units(List.of(
                        List.of("", "水文站" + mark, "", "", "", "水务局" + mark),
                        List.of("", "水务局" + mark, "", "部门", "市级", topName)))
                .people(List.of(
                        List.of("li" + mark, "李四", "13800138000", "水务局" + mark, "承办人"),
                        List.of("wang" + mark, "王五", "", "水务局" + mark, "部门负责人"),
                        List.of("wang" + mark, "", "", "水文站" + mark, "承办人")))
                .bytes();
    }

    private List<String> roles(String account) {
        return jdbc.sql("SELECT CONCAT(u.name, ' ', g.role) FROM organization_grant g"
                        + " JOIN organization_unit u ON u.id = g.unit_id JOIN organization_person p ON p.id = g.person_id"
                        + " WHERE p.account = ? ORDER BY g.role")
                .param(account)
                .query(String.class)
                .list();
    }

    private List<String> acts(String subject) {
        return jdbc.sql("SELECT act FROM journal_entry WHERE subject_id = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    private MockHttpServletRequestBuilder sending(byte[] content) {
        return multipart("/organization/roster")
                .file(new MockMultipartFile("file", "名册.xlsx", null, content))
                .with(As.person(admin, "管理员"));
    }

    private String upload(byte[] content) throws Exception {
        String to = mvc.perform(sending(content))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private Document preview(String upload) throws Exception {
        return page("/organization/roster/" + upload);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(admin, "管理员")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String state(String upload) throws Exception {
        return preview(upload).select("input[name=state]").val();
    }

    private MockHttpServletRequestBuilder confirmation(String upload, String state) {
        return post("/organization/roster/" + upload).param("state", state).with(As.person(admin, "管理员"));
    }

    private void confirm(String upload) throws Exception {
        mvc.perform(confirmation(upload, state(upload))).andExpect(status().is3xxRedirection());
    }

    private void confirm(String upload, String field, String value) throws Exception {
        mvc.perform(confirmation(upload, state(upload)).param(field, value)).andExpect(status().is3xxRedirection());
    }
}
