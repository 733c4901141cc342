// Run by OmegaT when it has translated: writes what it reads in the project's glossaries as JSON.
import groovy.json.JsonOutput
import org.omegat.gui.glossary.GlossaryReaderTBX
import org.omegat.gui.glossary.GlossaryReaderTSV

if (!project.projectLoaded) return

def entries = [:]
new File(project.projectProperties.glossaryRoot).eachFile { file ->
  def reader = file.name.endsWith(".tbx") ? GlossaryReaderTBX : GlossaryReaderTSV
  entries[file.name] = reader.read(file, false).collect { [it.srcText, it.locText, it.commentText] }
}
new File(project.projectProperties.projectRoot, "glossary.json")
  .setText(JsonOutput.toJson(entries), "UTF-8")
