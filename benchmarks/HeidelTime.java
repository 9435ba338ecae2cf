import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.Base64;

/** HeidelTime kept warm: a day, a kind and a text in base64 on each line, its TimeML in base64 back. */
public class HeidelTime {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        System.setOut(System.err);
        HeidelTimeStandalone news = tagger(DocumentType.NEWS, arguments[0]);
        HeidelTimeStandalone narratives = tagger(DocumentType.NARRATIVES, arguments[0]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split(" ");
            HeidelTimeStandalone tagger = parts[1].equals("news") ? news : narratives;
            byte[] text = Base64.getDecoder().decode(parts[2]);
            String found = tagger.process(
                new String(text, StandardCharsets.UTF_8),
                new SimpleDateFormat("yyyy-MM-dd").parse(parts[0]));
            out.println(Base64.getEncoder().encodeToString(found.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static HeidelTimeStandalone tagger(DocumentType type, String settings) {
        return new HeidelTimeStandalone(
            Language.ENGLISH, type, OutputType.TIMEML, settings, POSTagger.TREETAGGER);
    }
}
