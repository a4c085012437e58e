package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The shape of the list of images is a guess, so another shape must not cost the form. */
@Timeout(60)
class DockerImagesTest {

    @StartStop final MockWebServer server = new MockWebServer();

    private Transport transport;
    private DataForestClient client;

    @BeforeEach
    void connect() {
        transport = Api.transport(server.getPort());
        client = new DataForestClient(transport);
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    private List<String> references(String images) throws ApiException {
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body("{\"success\":true" + images.replace('\'', '"') + "}")
                        .build());
        return client.aiWorkspaces().getDockerImageList("pytorch").dockerImages().references();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",'dockerImages':{'a':['1','2'],'b':['1']} | a:1 a:2 b:1",
                ",'dockerImages':{'a':['1','1']}           | a:1",
                ",'dockerImages':{'a':'1'}                 | a:1",
                ",'dockerImages':{'a':[2.10,3]}            | a:2.10 a:3",
                ",'dockerImages':{'a':['a:1','r.io/a']}    | a:1 r.io/a",
                ",'dockerImages':{'a':[],'b':null}         | a b",
                ",'dockerImages':{'a':[null,{},[],' 1 ']}  | a:1",
                ",'dockerImages':{'a':{'x':['1']},'b':'2'} | a b:2",
                ",'dockerImages':['a:1',null,{'x':1},'b']  | a:1 b",
                ",'dockerImages':'a:1'                     | a:1",
                ",'dockerImages':true                      | ``",
                ",'dockerImages':''                        | ``",
                ",'dockerImages':{}                        | ``",
                ",'dockerImages':null                      | ``",
                ",'total':0                                | ``"
            })
    void everyShapeIsReadAsFarAsItCanBe(String images, String references) throws ApiException {
        assertThat(String.join(" ", references(images))).isEqualTo(references);
    }
}
