package io.duban.intake.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.plan.Drafting;
import io.duban.reading.source.TinyXlsx;
import io.duban.web.As;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class IntakeApiTest {

    private static final String PLAN = """
            关于发展果园的意见
            一、重点任务
            1.修渠。到2032年疏浚干渠6.5公里。（牵头单位：市水利局，配合单位：市财政局）
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Drafting drafting;

    @BeforeEach
    void anOffice() {
        drafting = new Drafting(context);
    }

    @Test
    void answersATextWithTheProposedPlanInTheFormOfTheLabels() throws Exception {
        mvc.perform(post("/api/intake")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(PLAN.getBytes(Charset.forName("GB18030")))
                        .with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tasks[0].title").value("修渠"))
                .andExpect(jsonPath("$.tasks[0].path[0]").value("一、重点任务"))
                .andExpect(jsonPath("$.tasks[0].units[0].name").value("市水利局"))
                .andExpect(jsonPath("$.tasks[0].units[1].role").value("cooperate"))
                .andExpect(jsonPath("$.tasks[0].targets[0].value").value(6.5))
                .andExpect(jsonPath("$.tasks[0].targets[0].year").value(2032))
                .andExpect(jsonPath("$.tasks[0].text_start").value(containsString("1.修渠。")))
                .andExpect(jsonPath("$.tasks[0].units[0].evidence.inferred").value(false));
    }

    @Test
    void readsAFile() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "意见.txt", "text/plain", PLAN.getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/api/intake").file(file).with(As.person(drafting.head)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("关于发展果园的意见"));
    }

    @Test
    void saysWhatTheColumnsOfAWorkbookAreTakenFor() throws Exception {
        byte[] content = new TinyXlsx()
                .sheet("清单", List.of(List.of("事项", "责任科室", "甲"), List.of("修渠", "水利科", "甲")))
                .bytes();
        mvc.perform(multipart("/api/intake")
                        .file(new MockMultipartFile("file", "清单.xlsx", "application/octet-stream", content))
                        .with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tasks[0].units[0].name").value("水利科"))
                .andExpect(jsonPath("$.tables[0].number").value(1))
                .andExpect(jsonPath("$.tables[0].tasks").value(true))
                .andExpect(jsonPath("$.tables[0].columns[1].column").value(2))
                .andExpect(jsonPath("$.tables[0].columns[1].heading").value("责任科室"))
                .andExpect(jsonPath("$.tables[0].columns[1].meaning").value("responsible"))
                .andExpect(jsonPath("$.tables[0].columns[1].sure").value(0.95))
                .andExpect(jsonPath("$.tables[0].columns[1].chosen").value(false));
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "意见.pdf", "application/pdf", PLAN.getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/api/intake")
                        .file(file)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(As.person(drafting.staff)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(containsString("扩展名 .pdf")));
    }

    @Test
    void isNotForPeopleOutsideTheOffices() throws Exception {
        mvc.perform(post("/api/intake")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(PLAN)
                        .with(As.person(drafting.waterOfficer)))
                .andExpect(status().isForbidden());
    }
}
