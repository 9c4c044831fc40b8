import CommandLineTool
import Foundation

exit(CommandLineTool.run())
