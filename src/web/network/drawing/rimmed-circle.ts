// A program of sigma's (MIT) with a fragment shader of ours: a disc with a rim in the colour of the ground.
import type { Attributes } from 'graphology-types'
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering'

const shaderOf = (red: number, green: number, blue: number): string => /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
const vec4 ground = vec4(${red.toFixed(4)}, ${green.toFixed(4)}, ${blue.toFixed(4)}, 1.0);

void main(void) {
  float edge = u_correctionRatio * 2.0;
  float dist = length(v_diffVector) - v_radius + edge;
  #ifdef PICKING_MODE
  gl_FragColor = dist > edge ? transparent : v_color;
  #else
  float rim = min(edge * 1.2, v_radius * 0.3);
  vec4 colour = mix(v_color, ground, smoothstep(-rim - edge * 0.5, -rim + edge * 0.5, dist));
  gl_FragColor = mix(colour, transparent, clamp(dist / edge, 0.0, 1.0));
  #endif
}
`

/** Discs that part from each other and from the links beneath them. */
export function rimmedCircle<N extends Attributes, E extends Attributes>(ground: string): NodeProgramType<N, E> {
  const value = Number.parseInt(ground.slice(1), 16)
  const shader = shaderOf(((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255)
  return class extends NodeCircleProgram<N, E> {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shader }
    }
  }
}
