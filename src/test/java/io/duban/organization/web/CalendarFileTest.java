package io.duban.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.web.As;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A year's holidays and working weekends come as a file; nothing is set before it was seen, and nothing by halves. */
@DubanTest
class CalendarFileTest {

    private static final String API = "/api/organization/calendar/";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    PersonId admin;
    PersonId officer;

    @BeforeEach
    void begin() {
        Newcomers newcomers = new Newcomers(context);
        admin = newcomers.personWith(newcomers.unit(), Role.ADMIN);
        officer = newcomers.personWith(newcomers.unit(), Role.OFFICER);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM organization_calendar_day WHERE day BETWEEN '2052-01-01' AND '2052-12-31'")
                .update();
    }

    private ResultActions send(String address, PersonId who, byte[] content) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("file", "日历.csv", "application/octet-stream", content))
                .header("If-Match", "*")
                .with(As.person(who, "测试")));
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long set() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM organization_calendar_day WHERE day BETWEEN '2052-01-01' AND '2052-12-31'")
                .query(Long.class)
                .single();
    }

    @Test
    void isPreviewedAndThenTakenInByPrograms() throws Exception {
        byte[] file = csv("\uFEFF起始日,截止日,安排,名称\r\n2052-02-15,2052-02-17,休,春节\r\n2052-02-18,\"班\",\"春节调休\"\r\n");
        send(API + "preview", admin, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faults").isEmpty())
                .andExpect(jsonPath("$.effects.length()").value(4))
                .andExpect(jsonPath("$.effects[0].day.day").value("2052-02-15"))
                .andExpect(jsonPath("$.effects[3].day.working").value(true));
        assertThat(set()).as("a preview writes nothing").isZero();

        send(API + "imports", admin, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days").value(4));
        assertThat(set()).isEqualTo(4);
        send(API + "imports", admin, file).andExpect(jsonPath("$.days").value(0));
    }

    @Test
    void namesEveryLineThatItCannotReadAndTakesNone() throws Exception {
        byte[] file = csv("2052-01-01 休 元旦\n\n2052-02-30 休 春节\n2052-05-01 也许 劳动节\n");
        send(API + "preview", admin, file)
                .andExpect(jsonPath("$.faults[0].line").value(3))
                .andExpect(jsonPath("$.faults[1].line").value(4))
                .andExpect(jsonPath("$.effects.length()").value(1));
        send(API + "imports", admin, file)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].message").value("第 3 行看不懂：2052-02-30 休 春节"));
        assertThat(set()).isZero();
    }

    @Test
    void readsTheDaysOfAWorkbook() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("2052");
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "安排");
            sheet.value(0, 2, "名称");
            sheet.value(2, 0, LocalDate.of(2052, 10, 1));
            sheet.style(2, 0).format("yyyy-mm-dd").set();
            sheet.value(2, 1, "休");
            sheet.value(2, 2, "国庆节");
            sheet.value(3, 0, "不是日子");
        }
        send(API + "preview", admin, out.toByteArray())
                .andExpect(jsonPath("$.effects[0].day.day").value("2052-10-01"))
                .andExpect(jsonPath("$.effects[0].day.name").value("国庆节"))
                .andExpect(jsonPath("$.faults[0].line").value(4));
    }

    @Test
    void readsFilesOfOldSpreadsheets() throws Exception {
        byte[] file = "2052-10-01,休,国庆节\r\n".getBytes(Charset.forName("GB18030"));
        send(API + "preview", admin, file)
                .andExpect(jsonPath("$.effects[0].day.name").value("国庆节"));
    }

    @Test
    void refusesWhatIsNoCalendar() throws Exception {
        for (byte[] file : new byte[][] {{}, {(byte) 0xff, (byte) 0xff, 0}, csv("PK\u0003\u0004x"), csv("名称\n")}) {
            send(API + "imports", admin, file).andExpect(status().isUnprocessableEntity());
        }
        send(API + "imports", admin, new byte[600 * 1024]).andExpect(status().isUnprocessableEntity());
        send(API + "imports", officer, csv("2052-01-01 休 元旦")).andExpect(status().isForbidden());
        send(API + "preview", officer, csv("2052-01-01 休 元旦")).andExpect(status().isForbidden());
        assertThat(set()).isZero();
    }

    @Test
    void isPreviewedOnThePageAndTakenInFromThere() throws Exception {
        String shown = send("/organization/calendar/file", admin, csv("2052-10-01,2052-10-02,休,国庆节"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(shown);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("input[name=text]").attr("value")).contains("2052-10-01,2052-10-02,休,国庆节");

        String faulty = send("/organization/calendar/file", admin, csv("2052-10-01,休,国庆节\n乱写 9"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(faulty).select(".alert").text()).contains("第 2 行");
        assertThat(set()).isZero();
    }
}
